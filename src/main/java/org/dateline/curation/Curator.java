package org.dateline.curation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.archive.Decision;
import org.dateline.archive.Decision.Kind;
import org.dateline.archive.DecisionLog;
import org.dateline.archive.Merges;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Takes decisions on names and entities: what makes no sense is refused, the rest is kept for ever.
 */
public final class Curator {
  private static final String WHY = " --why TEXT";

  private final DecisionLog log;
  private final Function<String, Optional<Entity>> entities;
  private final Clock clock;

  /**
   * @param entities those that the authority or the archive knows, by id
   */
  public Curator(DecisionLog log, Function<String, Optional<Entity>> entities, Clock clock) {
    this.log = log;
    this.entities = entities;
    this.clock = clock;
  }

  /** A decision cannot be taken. The message says why and what to do. */
  public static class Refused extends RuntimeException {
    Refused(String message) {
      super(message);
    }
  }

  /** It is decided already. Where applying that was cut off, it can be finished. */
  public static final class Already extends Refused {
    private final transient Decision decision;

    Already(String message, Decision decision) {
      super(message);
      this.decision = decision;
    }

    /** The one that holds, or that was undone. */
    public Decision decision() {
      return decision;
    }
  }

  /** In this archive the name means the entity. */
  public Decision confirm(String name, String entity, String who, String why) {
    return onName(Kind.CONFIRM, name, known(entity), who, why);
  }

  /** In this archive the name does not mean the entity. */
  public Decision reject(String name, String entity, String who, String why) {
    Entity known = known(entity);
    notItsOwn(name, known);
    return onName(Kind.REJECT, name, known, who, why);
  }

  /** A name that no source knows is left with the entity that the archive made of it. */
  private void notItsOwn(String name, Entity rejected) {
    String key = NameKey.fold(name);
    if (isArchiveBorn(rejected.id()) && NameKey.fold(rejected.name()).equals(key)) {
      throw new Refused(
          itself(name, rejected.id())
              + ", since no source knows it. Confirm what it means instead.");
    }
    Merges merges = new Merges(log.all());
    for (String id : merges.members(merges.follow(rejected.id()))) {
      Decision merge = merges.of(id).orElseThrow();
      if (isArchiveBorn(id) && NameKey.fold(merge.name()).equals(key)) {
        throw new Refused(
            itself(name, id)
                + ", which decision "
                + merge.id()
                + " merged into “"
                + merge.called()
                + "”. Undo that instead: dateline decide undo "
                + merge.id()
                + WHY);
      }
    }
  }

  private static boolean isArchiveBorn(String id) {
    return id.startsWith(Link.ARCHIVE_BORN);
  }

  private static String itself(String name, String id) {
    return "“" + name + "” stands for itself as " + id;
  }

  /**
   * Two entities are one: all that is said of the first is said of the second.
   *
   * @throws Already if that was decided before and holds
   */
  public Decision merge(String from, String into, String who, String why) {
    Merges merges = new Merges(log.all());
    notMerged(from, into, merges);
    Entity merged = known(from);
    notMerged(merged.id(), into, merges);
    Entity target = known(merges.follow(into));
    if (merged.id().equals(target.id())) {
      throw new Refused(
          merges
              .of(into)
              .map(d -> circle(d, from))
              .orElse(from + " and " + into + " are the same entity, “" + target.name() + "”."));
    }
    if (merged.type() != target.type()) {
      throw new Refused(
          named(merged)
              + " is a "
              + merged.type()
              + ", "
              + named(target)
              + " a "
              + target.type()
              + ": these cannot be one. To say what a name means: dateline decide confirm NAME ID");
    }
    Decision.Merge merge = new Decision.Merge(merged.id(), target.wikipedia(), target.wikidata());
    Decision taken = log.add(decision(Kind.MERGE, merged.name(), target, who, why, null, merge));
    notOvertaken(taken);
    return taken;
  }

  /**
   * What another archivist decided in the same moment may leave no room for a merge. It must not
   * come to life when that is undone some day.
   */
  private void notOvertaken(Decision merge) {
    boolean impossible =
        new Merges(log.all()).impossible().stream().anyMatch(d -> d.id().equals(merge.id()));
    if (impossible) {
      undo(merge.id(), merge.who(), "decided otherwise by another in the same moment");
      throw new Refused(
          "Another decision was made in the same moment that leaves no room for this one, "
              + merge.id()
              + ", which is undone. See dateline decisions.");
    }
  }

  private static void notMerged(String from, String into, Merges merges) {
    merges
        .of(from)
        .ifPresent(
            before -> {
              String already =
                  from
                      + " is merged already, into “"
                      + before.called()
                      + "” ("
                      + before.entity()
                      + "), by decision "
                      + before.id()
                      + ".";
              throw merges.follow(into).equals(merges.follow(from))
                  ? new Already(already, before)
                  : new Refused(
                      already + " Undo that first: dateline decide undo " + before.id() + WHY);
            });
  }

  private static String circle(Decision before, String from) {
    return before.name()
        + " is merged into "
        + from
        + " by decision "
        + before.id()
        + ", so the other way round would be a circle. Undo that first: dateline decide undo "
        + before.id()
        + WHY;
  }

  private static String named(Entity entity) {
    return "“" + entity.name() + "” (" + entity.id() + ")";
  }

  /**
   * An earlier decision holds no longer.
   *
   * @throws Already if it was undone before
   */
  public Decision undo(String id, String who, String why) {
    List<Decision> all = log.all();
    Decision undone =
        all.stream()
            .filter(decision -> decision.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refused(
                        "No decision has the id “" + id + "”. List them: dateline decisions"));
    if (Decision.holding(all).stream().noneMatch(decision -> decision.id().equals(id))) {
      throw new Already("Decision " + id + " is undone already.", undone);
    }
    Entity entity = new Entity(undone.entity(), undone.type(), undone.called());
    Decision undoing = decision(Kind.UNDO, undone.name(), entity, who, why, id, undone.merge());
    possible(all, undoing);
    return log.add(undoing);
  }

  /** Undoing the undoing of a merge may bring back one that another merge has since ruled out. */
  private static void possible(List<Decision> all, Decision undoing) {
    List<Decision> then = new ArrayList<>(all);
    then.add(undoing);
    List<Decision> impossible = new ArrayList<>(new Merges(then).impossible());
    impossible.removeAll(new Merges(all).impossible());
    for (Decision clash : impossible) {
      throw new Refused(
          "That would bring back a merge that decision "
              + clash.id()
              + " leaves no room for. Undo that first: dateline decide undo "
              + clash.id()
              + WHY);
    }
  }

  private Entity known(String id) {
    return entities
        .apply(id)
        .orElseThrow(
            () ->
                new Refused(
                    "No entity has the id “"
                        + id
                        + "”. What a name may mean, with ids: dateline authority show NAME"));
  }

  private Decision onName(Kind kind, String name, Entity entity, String who, String why) {
    if (NameKey.fold(name).isEmpty()) {
      throw new Refused("A name has letters or digits; “" + name + "” has none.");
    }
    return log.add(decision(kind, name, entity, who, why, null, null));
  }

  private Decision decision(
      Kind kind,
      String name,
      Entity entity,
      String who,
      String why,
      @Nullable String undoes,
      Decision.@Nullable Merge merge) {
    if (who.isBlank() || why.isBlank()) {
      throw new Refused("A decision is kept with who made it and why: neither may be blank.");
    }
    return new Decision(
        "",
        kind,
        name.strip(),
        entity.id(),
        entity.name(),
        entity.type(),
        who.strip(),
        clock.instant(),
        why.strip(),
        undoes,
        merge);
  }
}
