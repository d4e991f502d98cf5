package org.dateline.curation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.dateline.archive.decision.ArticleCondition;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.EntityRef;
import org.dateline.archive.decision.Merges;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;
import org.jspecify.annotations.Nullable;

/** Checks proposed decisions on entities: merges, splits, names and types. */
final class EntityProposals {
  static final String WHY = " --why TEXT";
  private static final int MOST_ARTICLES = 10_000;

  private final DecisionContext knowledge;

  EntityProposals(DecisionContext knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The merge of two entities: all that is said of the first is said of the second.
   *
   * @throws AlreadyDecided if that was decided before and holds
   */
  Change merge(Proposal proposal) {
    String from = DecisionContext.given(proposal.entity(), "entity");
    String into = DecisionContext.given(proposal.into(), "entity it is merged into");
    Merges merges = knowledge.merges();
    notMerged(from, into, merges);
    Entity merged = knowledge.entity(from);
    notMerged(merged.id(), into, merges);
    Entity target = knowledge.entity(merges.follow(into));
    if (merged.id().equals(target.id())) {
      throw new DecisionRefused(
          merges
              .of(into)
              .map(d -> circle(d, from))
              .orElse(
                  from
                      + " and "
                      + into
                      + " are the same entity, “"
                      + target.name()
                      + "”: there is nothing to merge."));
    }
    if (merged.type() != target.type()) {
      throw new DecisionRefused(
          named(merged)
              + " is a "
              + merged.type()
              + ", "
              + named(target)
              + " a "
              + target.type()
              + ": two types cannot be merged. Give one the type of the other first (retype), or say"
              + " what a name means (confirm).");
    }
    return new Change.Merge(knowledge.ref(merged.id()), knowledge.ref(target.id()));
  }

  Change split(Proposal proposal) {
    Entity from = unmerged(proposal.entity(), knowledge);
    List<String> articles = List.copyOf(new LinkedHashSet<>(proposal.articles()));
    if (articles.isEmpty() || articles.size() > MOST_ARTICLES) {
      throw new DecisionRefused(
          "Name the articles in which it is another entity: 1 to " + MOST_ARTICLES + " ids.");
    }
    for (String id : articles) {
      boolean named =
          knowledge.inForce().shown(knowledge.article(id)).links().stream()
              .anyMatch(link -> link.entity().equals(from.id()));
      if (!named) {
        throw new DecisionRefused(
            "“" + from.name() + "” is not named in article " + id + ". Leave that article out.");
      }
    }
    EntityRef into = another(proposal, from);
    return new Change.Split(knowledge.ref(from.id()), into, articles);
  }

  /** Mentions of an entity mean another one wherever a condition holds. */
  Change notThisOne(Proposal proposal) {
    Entity from = unmerged(proposal.entity(), knowledge);
    ArticleCondition where = ConditionProposals.checked(proposal.where(), from, knowledge);
    EntityRef into = another(proposal, from);
    return new Change.NotThisOne(knowledge.ref(from.id()), into, where);
  }

  /** Another entity than the first, which is not merged into it either. */
  private EntityRef another(Proposal proposal, Entity from) {
    EntityRef into = other(proposal, from);
    if (knowledge.merges().follow(into.id()).equals(from.id())) {
      throw new DecisionRefused(
          into.id()
              + " and "
              + from.id()
              + " are the same entity. Name another one, or none for a new one.");
    }
    return into;
  }

  /** The one that is given, or a new one of the same type. */
  EntityRef other(Proposal proposal, Entity from) {
    if (proposal.into() != null) {
      return knowledge.ref(proposal.into());
    }
    String name = proposal.name() == null ? from.name() : NameProposals.name(proposal.name());
    return fresh(name, from.type());
  }

  /** An entity of the archive's own that nothing is known of yet. */
  EntityRef fresh(String name, EntityType type) {
    String plain =
        Link.ARCHIVE_BORN
            + type.name().toLowerCase(Locale.ROOT)
            + ":"
            + NameKey.fold(name).replace(' ', '-');
    List<String> taken = new ArrayList<>();
    knowledge.log().forEach(decision -> taken.addAll(decision.change().entities()));
    for (int number = 2; ; number++) {
      String id = plain + ":other-" + number;
      if (!taken.contains(id) && !knowledge.isKnown(id)) {
        return new EntityRef(id, name, type, null, null);
      }
    }
  }

  Change rename(Proposal proposal) {
    Entity entity = unmerged(proposal.entity(), knowledge);
    String name = NameProposals.name(proposal.name());
    if (entity.name().equals(name)) {
      throw new DecisionRefused(named(entity) + " has this name already.");
    }
    return new Change.Rename(knowledge.ref(entity.id()), name);
  }

  Change retype(Proposal proposal) {
    Entity entity = unmerged(proposal.entity(), knowledge);
    EntityType type = DecisionContext.given(proposal.type(), "type");
    if (entity.type() == type) {
      throw new DecisionRefused(named(entity) + " is a " + type + " already.");
    }
    return new Change.Retype(knowledge.ref(entity.id()), type);
  }

  /** The entity, unless it was merged into another, which is then shown in its place. */
  static Entity unmerged(@Nullable String id, DecisionContext knowledge) {
    Entity entity = knowledge.entity(id);
    knowledge
        .merges()
        .of(entity.id())
        .ifPresent(
            merge -> {
              throw new DecisionRefused(
                  entity.id()
                      + " is merged into “"
                      + ((Change.Merge) merge.change()).into().name()
                      + "” ("
                      + knowledge.merges().follow(entity.id())
                      + ") by decision "
                      + merge.id()
                      + ". Decide on that one, or undo the merge first.");
            });
    return entity;
  }

  private static void notMerged(String from, String into, Merges merges) {
    merges
        .of(from)
        .ifPresent(
            before -> {
              EntityRef target = ((Change.Merge) before.change()).into();
              String already =
                  from
                      + " is merged already, into “"
                      + target.name()
                      + "” ("
                      + target.id()
                      + "), by decision "
                      + before.id()
                      + ".";
              throw merges.follow(into).equals(merges.follow(from))
                  ? new AlreadyDecided(already, before)
                  : new DecisionRefused(
                      already + " Undo that first: dateline decide undo " + before.id() + WHY);
            });
  }

  private static String circle(Decision before, String from) {
    return ((Change.Merge) before.change()).from().name()
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
}
