package org.dateline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups of an article's quotations that are one utterance: words in quote marks inside a clause
 * that is reported as the same speaker's are two quotations, one in marks and one reported. Whoever
 * counts utterances leaves out those that {@link #around} gives a report for.
 */
public final class Utterances {
  private final Map<Quote, Quote> within = new HashMap<>();
  private final Set<Quote> reports = new HashSet<>();

  public Utterances(List<Quote> quotes) {
    List<Quote> open = new ArrayList<>();
    for (Quote quote : inOrder(quotes)) {
      open.removeIf(report -> endsBefore(report, quote));
      if (quote.kind() == Quote.Kind.INDIRECT) {
        open.add(quote);
      } else {
        open.stream()
            .filter(report -> holds(report, quote))
            .findFirst()
            .ifPresent(
                report -> {
                  within.put(quote, report);
                  reports.add(report);
                });
      }
    }
  }

  /** Quotations by part and start; of two that start together the report first. */
  private static List<Quote> inOrder(List<Quote> quotes) {
    return quotes.stream()
        .sorted(
            Comparator.comparing(Quote::part)
                .thenComparing(quote -> quote.span().start())
                .thenComparing(quote -> quote.kind() != Quote.Kind.INDIRECT))
        .toList();
  }

  private static boolean endsBefore(Quote report, Quote quote) {
    return report.part() != quote.part() || report.span().end() <= quote.span().start();
  }

  private static boolean holds(Quote report, Quote quote) {
    return report.parts().stream().anyMatch(part -> part.contains(quote.span()))
        && sameSpeaker(report.speaker(), quote.speaker());
  }

  private static boolean sameSpeaker(
      Quote.@Nullable Speaker reported, Quote.@Nullable Speaker quoted) {
    if (reported == null || quoted == null) {
      return quoted == null;
    }
    boolean sameName = quoted.named() && quoted.mention() == reported.mention();
    return sameName || quoted.span().overlaps(reported.span());
  }

  /** The report that a quotation stands in, null where it is an utterance by itself. */
  public @Nullable Quote around(Quote quote) {
    return within.get(quote);
  }

  /** The number that all parts of an utterance share, null if it has one part. */
  public @Nullable Integer group(Quote quote) {
    Quote around = within.getOrDefault(quote, quote);
    boolean several = around.parts().size() > 1 || quote.parts().size() > 1;
    return several || within.containsKey(quote) || reports.contains(quote)
        ? Integer.valueOf(around.span().start())
        : null;
  }
}
