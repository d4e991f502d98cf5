package org.dateline.curation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Finds the earlier decision because of which a proposal is refused, so that the refusal can name
 * it.
 */
final class CauseOfRefusal {
  private static final int MOST_TRIED = 20;
  private static final int MOST_ARTICLES = 20;

  private final Curator curator;
  private final List<Decision> before;
  private final History history;

  /**
   * A search among the decisions of a log.
   *
   * @param before all decisions, in the order they were made
   */
  CauseOfRefusal(Curator curator, List<Decision> before) {
    this.curator = curator;
    this.before = List.copyOf(before);
    this.history = new History(before);
  }

  /** The refusal with the decision that it follows from in its message, where there is one. */
  DecisionRefused told(
      DecisionRefused refusal, Proposal proposal, Consumer<List<Decision>> propose) {
    if (refusal instanceof AlreadyDecided || proposal.articles().size() > MOST_ARTICLES) {
      return refusal;
    }
    return cause(proposal, propose)
        .filter(cause -> !refusal.getMessage().contains(cause.id()))
        .map(
            cause ->
                new DecisionRefused(
                    refusal.getMessage()
                        + " This follows from decision "
                        + DecisionSentence.of(cause)))
        .orElse(refusal);
  }

  private Optional<Decision> cause(Proposal proposal, Consumer<List<Decision>> propose) {
    List<Decision> related = history.inForce(subjects(proposal));
    for (int i = related.size() - 1; i >= Math.max(0, related.size() - MOST_TRIED); i--) {
      Decision decision = related.get(i);
      if (isTakenWithout(decision, propose) || isLinked(decision, proposal)) {
        return Optional.of(decision);
      }
    }
    return Optional.empty();
  }

  private Set<String> subjects(Proposal proposal) {
    Set<String> subjects = new LinkedHashSet<>(proposal.articles());
    addEntity(proposal.entity(), subjects);
    addEntity(proposal.into(), subjects);
    return subjects;
  }

  private void addEntity(@Nullable String id, Set<String> subjects) {
    if (id != null) {
      subjects.add(id);
      subjects.addAll(curator.names(id));
    }
  }

  private boolean isTakenWithout(Decision decision, Consumer<List<Decision>> propose) {
    try {
      propose.accept(before.stream().filter(other -> !other.equals(decision)).toList());
      return true;
    } catch (DecisionRefused e) {
      return false;
    }
  }

  /** True if names in the articles are linked by the decision, which trying does not undo. */
  private boolean isLinked(Decision decision, Proposal proposal) {
    if (!(decision.change() instanceof Change.OnName named)
        || named.entity().id().equals(proposal.entity())) {
      return false;
    }
    Set<String> names = History.subjects(named);
    return proposal.articles().stream()
        .flatMap(article -> curator.surfaces(article).stream())
        .flatMap(surface -> History.names(surface, named.entity().type()).stream())
        .anyMatch(names::contains);
  }
}
