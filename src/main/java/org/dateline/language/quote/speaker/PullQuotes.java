package org.dateline.language.quote.speaker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.quote.speaker.Attributor.Attribution;
import org.dateline.language.quote.syntax.Layout;

/**
 * Pull quotes: paragraphs of nothing but words in marks that stand in the article once more, beside
 * whoever said them. That one is their speaker, wherever a page puts them.
 */
final class PullQuotes {
  private static final int FEWEST_WORDS = 5;

  /** The most pull quotes of one article. */
  private static final int MOST = 30;

  /** Rules that tell nothing of the paragraph itself. */
  private static final Set<AttributionRule> UNTOLD =
      EnumSet.of(
          AttributionRule.NONE,
          AttributionRule.RANKER,
          AttributionRule.SAME_SPEAKER_OVER_PARAGRAPHS,
          AttributionRule.NAMED_ABOVE,
          AttributionRule.NAMED_BELOW);

  private final Layout layout;
  private final List<Attribution> attributions;
  private final List<String> words;

  PullQuotes(Layout layout, List<Attribution> attributions) {
    this.layout = layout;
    this.attributions = attributions;
    this.words = layout.stretches().stream().map(s -> words(s.inside().in(layout.text()))).toList();
  }

  /** The attributions, those of pull quotes by the same words elsewhere. */
  List<Attribution> resolved() {
    List<Attribution> resolved = new ArrayList<>(attributions);
    IntStream.range(0, attributions.size())
        .filter(this::standsAlone)
        .limit(MOST)
        .forEach(q -> resolved.set(q, elsewhere(q)));
    return resolved;
  }

  private boolean standsAlone(int quotation) {
    return isAlone(quotation)
        && UNTOLD.contains(attributions.get(quotation).rule())
        && words.get(quotation).chars().filter(c -> c == ' ').count() > FEWEST_WORDS;
  }

  private boolean isAlone(int quotation) {
    return layout.isAllQuotation(layout.passage(layout.stretches().get(quotation)));
  }

  private Attribution elsewhere(int quotation) {
    for (int q = 0; q < attributions.size(); q++) {
      Attribution other = attributions.get(q);
      boolean told = other.speaker() != null && other.isGiven() && !isAlone(q);
      boolean surer =
          attributions.get(quotation).speaker() == null
              || (told && other.speaker().phrase() != null && other.speaker().phrase().isName());
      if (told && surer && words.get(q).contains(words.get(quotation))) {
        return new Attribution(
            other.speaker(), other.confidence(), AttributionRule.SAID_ELSEWHERE, null, null);
      }
    }
    return attributions.get(quotation);
  }

  /** The words in lower case, each with a blank before and behind it. */
  private static String words(String text) {
    return " "
        + text.toLowerCase(Locale.ROOT)
            .replaceAll("[’']", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
        + " ";
  }
}
