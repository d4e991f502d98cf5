package org.dateline.curation;

import java.util.stream.Collectors;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.EntityRef;
import org.dateline.archive.decision.Merges;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;
import org.jspecify.annotations.Nullable;

/** Checks proposed decisions on what names mean. */
final class NameProposals {
  private static final int LONGEST_NAME = 300;
  private static final int MOST_NAMES_TOLD = 5;

  private final DecisionContext knowledge;

  NameProposals(DecisionContext knowledge) {
    this.knowledge = knowledge;
  }

  Change confirm(Proposal proposal) {
    return new Change.Confirm(name(proposal.name()), known(proposal));
  }

  Change reject(Proposal proposal) {
    EntityRef entity = known(proposal);
    String name = name(proposal.name());
    notItsOwn(name, entity);
    return new Change.Reject(name, entity);
  }

  Change addAlias(Proposal proposal) {
    String name = name(proposal.name());
    Entity entity = unmerged(proposal.entity());
    boolean known = entity.name().equals(name) || entity.aliases().stream().anyMatch(name::equals);
    if (known) {
      throw new DecisionRefused("“" + entity.name() + "” is called “" + name + "” already.");
    }
    return new Change.AddAlias(name, knowledge.ref(entity.id()));
  }

  Change removeAlias(Proposal proposal) {
    String name = name(proposal.name());
    Entity entity = unmerged(proposal.entity());
    String key = NameKey.fold(name);
    if (NameKey.fold(entity.name()).equals(key)) {
      throw new DecisionRefused(
          "“" + name + "” is the name that is shown. Rename the entity first, then remove this.");
    }
    if (entity.aliases().stream().map(NameKey::fold).noneMatch(key::equals)) {
      throw new DecisionRefused(
          "“%s” is not called “%s”. %s To say that “%s” does not mean this one, reject it."
              .formatted(entity.name(), name, called(entity), name));
    }
    return new Change.RemoveAlias(name, knowledge.ref(entity.id()));
  }

  private static String called(Entity entity) {
    if (entity.aliases().isEmpty()) {
      return "No other name is known.";
    }
    int more = entity.aliases().size() - MOST_NAMES_TOLD;
    return entity.aliases().stream()
        .limit(MOST_NAMES_TOLD)
        .collect(
            Collectors.joining(
                "”, “", "Other names: “", more > 0 ? "” and " + more + " more." : "”."));
  }

  Change notAName(Proposal proposal) {
    String name = name(proposal.name());
    String key = NameKey.fold(name);
    for (Decision decision : Decision.holding(knowledge.log())) {
      if (decision.change() instanceof Change.NotAName before
          && NameKey.fold(before.name()).equals(key)) {
        throw new AlreadyDecided(
            "“" + name + "” is no name by decision " + decision.id() + " already.", decision);
      }
    }
    return new Change.NotAName(name);
  }

  private Entity unmerged(@Nullable String id) {
    return EntityProposals.unmerged(id, knowledge);
  }

  private EntityRef known(Proposal proposal) {
    return knowledge.ref(proposal.entity());
  }

  static String name(@Nullable String given) {
    String name = DecisionContext.given(given, "name").strip();
    if (NameKey.fold(name).isEmpty()) {
      throw new DecisionRefused("“" + name + "” is not a name: it has no letters or digits.");
    }
    if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      throw new DecisionRefused("A name is one line of at most " + LONGEST_NAME + " characters.");
    }
    return name;
  }

  /** Refuses to take a name that no source knows from the entity that the archive made of it. */
  private void notItsOwn(String name, EntityRef rejected) {
    String key = NameKey.fold(name);
    if (isArchiveBorn(rejected.id()) && NameKey.fold(rejected.name()).equals(key)) {
      throw new DecisionRefused(
          itself(name, rejected.id())
              + ", since no source knows it. Confirm what it means instead.");
    }
    DecisionsInForce inForce = knowledge.inForce();
    Merges merges = inForce.merges();
    for (String id : merges.members(merges.follow(rejected.id()))) {
      Decision merge = merges.of(id).orElseThrow();
      Change.Merge change = (Change.Merge) merge.change();
      if (isArchiveBorn(id) && NameKey.fold(change.from().name()).equals(key)) {
        throw new DecisionRefused(
            itself(name, id)
                + ", which decision "
                + merge.id()
                + " merged into “"
                + change.into().name()
                + "”. Undo that instead: dateline decide undo "
                + merge.id()
                + EntityProposals.WHY);
      }
    }
  }

  private static boolean isArchiveBorn(String id) {
    return id.startsWith(Link.ARCHIVE_BORN);
  }

  private static String itself(String name, String id) {
    return "“" + name + "” stands for itself as " + id;
  }
}
