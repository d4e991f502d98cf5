package org.dateline.evaluate;

import java.util.List;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Quote;

/**
 * Score of links and speakers as the machine made them, against what archivists decided. What
 * nothing was decided on is not counted: archivists look at what is doubtful, so the figures are
 * those of the doubtful.
 */
public final class DecidedScore {
  private static final int TENTHS = 10;

  private final DecidedChanges changes;
  private final JudgedCounts links = new JudgedCounts();
  private final JudgedCounts speakers = new JudgedCounts();

  /**
   * Scores articles against an archive's decisions.
   *
   * @param log all decisions
   */
  public DecidedScore(List<Decision> log) {
    changes = new DecidedChanges(log);
  }

  /** The numbers of answers judged and right, by the tenth of their confidence. */
  public static final class JudgedCounts {
    private final long[] judged = new long[TENTHS];
    private final long[] right = new long[TENTHS];
    private long made;
    private long wanted;
    private long found;

    /**
     * Counts one judged answer.
     *
     * @param isMade whether the machine named a known entity
     * @param isWanted whether an archivist did
     */
    private void count(double confidence, boolean isRight, boolean isMade, boolean isWanted) {
      int tenth = Math.min(TENTHS - 1, (int) (confidence * TENTHS));
      judged[tenth]++;
      right[tenth] += isRight ? 1 : 0;
      made += isMade ? 1 : 0;
      wanted += isWanted ? 1 : 0;
      found += isRight && isMade && isWanted ? 1 : 0;
    }

    public long judged() {
      return sum(judged);
    }

    public long right() {
      return sum(right);
    }

    private static long sum(long[] counts) {
      long sum = 0;
      for (long count : counts) {
        sum += count;
      }
      return sum;
    }

    /** The share of the machine's answers that are right. */
    public double precision() {
      return made == 0 ? 0 : (double) found / made;
    }

    /** The share of the archivists' answers that the machine found. */
    public double recall() {
      return wanted == 0 ? 0 : (double) found / wanted;
    }

    /**
     * The numbers of answers with a confidence in this tenth that were judged, and that were right.
     */
    public long[] tenth(int tenth) {
      return new long[] {judged[tenth], right[tenth]};
    }
  }

  public JudgedCounts links() {
    return links;
  }

  public JudgedCounts speakers() {
    return speakers;
  }

  /**
   * Counts an article.
   *
   * @param asMade as the machine makes it without any decision
   */
  public void add(AnnotatedArticle asMade) {
    String id = asMade.article().id();
    List<Mention> mentions = asMade.annotations().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Change decided = changes.onMention(asMade, i);
      Link link = asMade.links().get(i);
      if (decided != null) {
        judge(link, decided);
      } else {
        changes.meantInstead(id, link).ifPresent(wanted -> judge(link, wanted));
      }
    }
    changes.onQuotes(id).forEach(change -> judge(asMade, change));
  }

  private void judge(Link link, Change change) {
    boolean made = !link.toArchiveBorn();
    if (change instanceof Change.Reject reject) {
      boolean linked = changes.isSame(link.entity(), reject.entity().id());
      if (linked) {
        links.count(link.confidence(), false, made, false);
      }
    } else if (change instanceof Change.RemoveAlias) {
      return;
    } else if (change instanceof Change.OnName onName) {
      judge(link, onName.entity().id());
    } else if (change instanceof Change.LinkHere here) {
      judge(link, here.entity().id());
    } else {
      links.count(link.confidence(), false, made, false); // no name at all
    }
  }

  private void judge(Link link, String wanted) {
    boolean known = changes.isKnown(wanted);
    boolean missed = known && link.toArchiveBorn(); // also where both were merged since
    links.count(
        link.confidence(),
        changes.isSame(link.entity(), wanted) && !missed,
        !link.toArchiveBorn(),
        known);
  }

  private void judge(AnnotatedArticle asMade, Change.OnQuote change) {
    List<Quote> quotes = asMade.annotations().quotes();
    int index = change.quote().in(asMade.article(), quotes);
    if (index < 0 || change instanceof Change.SetBounds) {
      return;
    }
    Quote quote = quotes.get(index);
    Link made = asMade.speaker(quote);
    double confidence = quote.speaker() == null ? 0 : quote.speaker().confidence();
    if (change instanceof Change.SetSpeaker set) {
      boolean right = made != null && changes.isSame(made.entity(), set.speaker().id());
      speakers.count(confidence, right, made != null, true);
    } else {
      speakers.count(
          confidence, made == null && !(change instanceof Change.NoSpeech), made != null, false);
    }
  }
}
