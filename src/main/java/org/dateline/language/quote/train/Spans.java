package org.dateline.language.quote.train;

import java.util.List;
import org.dateline.article.Span;

/** Several spans of one text taken together, such as the parts of a broken quotation. */
public final class Spans {
  private Spans() {}

  /** The number of characters that both have in common; the spans of each do not overlap. */
  public static long common(List<Span> one, List<Span> other) {
    long common = 0;
    for (Span left : one) {
      for (Span right : other) {
        common +=
            Math.max(0, Math.min(left.end(), right.end()) - Math.max(left.start(), right.start()));
      }
    }
    return common;
  }

  public static long length(List<Span> spans) {
    return spans.stream().mapToLong(Span::length).sum();
  }

  /** Intersection over union of their characters: 1 where they are the same, 0 where apart. */
  public static double overlap(List<Span> one, List<Span> other) {
    long common = common(one, other);
    long all = length(one) + length(other) - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
