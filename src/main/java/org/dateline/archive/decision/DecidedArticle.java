package org.dateline.archive.decision;

import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.jspecify.annotations.Nullable;

/**
 * An article after decisions are applied.
 *
 * @param article what is found and shown
 * @param beforeMerges the links of its mentions before what was merged into another was followed
 * @param entities links to all entities that it shows, called as they were before anything was
 *     decided on that
 * @param mentions for each of its mentions the index of that mention as the machine made it
 * @param quotes for each of its quotations likewise
 * @param decisions ids of those that had an effect on it
 * @param lost those on a name or quotation that it no longer has, or has where it cannot be told
 *     which one is meant
 * @param withdrawn the decision that withdrew it, null when it is to be found
 */
public record DecidedArticle(
    AnnotatedArticle article,
    List<Link> beforeMerges,
    List<Link> entities,
    List<Integer> mentions,
    List<Integer> quotes,
    List<String> decisions,
    List<Decision> lost,
    @Nullable Decision withdrawn) {
  public DecidedArticle {
    beforeMerges = List.copyOf(beforeMerges);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    decisions = List.copyOf(decisions);
    lost = List.copyOf(lost);
  }
}
