package org.dateline.curation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.archive.Decision;
import org.dateline.archive.Decision.Kind;
import org.dateline.archive.DecisionLog;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;
import org.jspecify.annotations.Nullable;

/** Takes decisions: what makes no sense is refused, the rest is kept for ever. */
public final class Curator {
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
  public static final class Refused extends RuntimeException {
    Refused(String message) {
      super(message);
    }
  }

  /** In this archive the name means the entity. */
  public Decision confirm(String name, String entity, String who, String why) {
    return decide(Kind.CONFIRM, name, known(entity), who, why, null);
  }

  /** In this archive the name does not mean the entity. */
  public Decision reject(String name, String entity, String who, String why) {
    Entity known = known(entity);
    boolean itsOwn =
        known.id().startsWith(Link.ARCHIVE_BORN)
            && NameKey.fold(known.name()).equals(NameKey.fold(name));
    if (itsOwn) {
      throw new Refused(
          "“"
              + name
              + "” stands for itself as "
              + known.id()
              + ", since no source knows it. Confirm what it means instead.");
    }
    return decide(Kind.REJECT, name, known, who, why, null);
  }

  /** An earlier decision holds no longer. */
  public Decision undo(String id, String who, String why) {
    List<Decision> all = log.all();
    Decision undone =
        all.stream()
            .filter(decision -> decision.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refused(
                        "No decision has the id " + id + ". List them: dateline decisions"));
    if (DecidedNames.holding(all).stream().noneMatch(decision -> decision.id().equals(id))) {
      throw new Refused("Decision " + id + " is undone already.");
    }
    Entity entity = new Entity(undone.entity(), undone.type(), undone.called());
    return decide(Kind.UNDO, undone.name(), entity, who, why, id);
  }

  private Entity known(String id) {
    return entities
        .apply(id)
        .orElseThrow(
            () ->
                new Refused(
                    "No entity has the id "
                        + id
                        + ". What a name may mean, with ids: dateline authority show NAME"));
  }

  private Decision decide(
      Kind kind, String name, Entity entity, String who, String why, @Nullable String undoes) {
    if (NameKey.fold(name).isEmpty()) {
      throw new Refused("A name has letters or digits; “" + name + "” has none.");
    }
    if (who.isBlank() || why.isBlank()) {
      throw new Refused("A decision is kept with who made it and why: neither may be blank.");
    }
    return log.add(
        new Decision(
            "",
            kind,
            name.strip(),
            entity.id(),
            entity.name(),
            entity.type(),
            who.strip(),
            clock.instant(),
            why.strip(),
            undoes));
  }
}
