package org.dateline.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.DecidedArticle;
import org.dateline.archive.decision.Decision;

/**
 * Finds earlier decisions that would lose an effect if others were taken. Such a decision told one
 * entity apart from another and gave it mentions; a later one, by which their name means somebody
 * else, takes them away.
 */
final class LostEffect {
  private final Map<String, String> intoByDecision = new HashMap<>();
  private final Set<String> losing = new TreeSet<>();

  /**
   * The decisions of a log that could lose an effect.
   *
   * @param log all decisions, in the order they were made
   */
  LostEffect(List<Decision> log) {
    for (Decision decision : Decision.holding(log)) {
      if (decision.change() instanceof Change.Parting parting) {
        intoByDecision.put(decision.id(), parting.into().id());
      }
    }
  }

  /**
   * True if there are decisions that could lose an effect by others. These say what names mean; an
   * effect that ends because an article is corrected or withdrawn is not lost.
   */
  boolean isPossible(List<Decision> by) {
    return !intoByDecision.isEmpty()
        && by.stream().map(Decision::change).anyMatch(LostEffect::isOnMeaning);
  }

  private static boolean isOnMeaning(Change change) {
    return change instanceof Change.OnName
        || change instanceof Change.OnMention
        || change instanceof Change.NotAName
        || change instanceof Change.Parting;
  }

  /** Compares an article as shown now and as it would be. */
  void compare(DecidedArticle now, DecidedArticle then) {
    for (String decision : now.decisions()) {
      String into = intoByDecision.get(decision);
      if (into != null && !mentions(then, into).containsAll(mentions(now, into))) {
        losing.add(decision);
      }
    }
  }

  private static Set<Integer> mentions(DecidedArticle article, String of) {
    Set<Integer> mentions = new TreeSet<>();
    for (int i = 0; i < article.mentions().size(); i++) {
      if (article.beforeMerges().get(i).entity().equals(of)) {
        mentions.add(article.mentions().get(i));
      }
    }
    return mentions;
  }

  /** Ids of the decisions that would lose an effect, by what was compared. */
  Set<String> decisions() {
    return Set.copyOf(losing);
  }
}
