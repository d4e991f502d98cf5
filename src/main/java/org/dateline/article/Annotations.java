package org.dateline.article;

import java.util.List;

/**
 * What the language pass found in an article. Made once and stored: relinking starts from here.
 *
 * @param mentions in order of part and span; quotations refer to them by index
 * @param language ISO 639-1 code of the text as recognized, "und" when it cannot be told; other
 *     languages than English are not annotated
 * @param models what produced this, with versions
 */
public record Annotations(
    List<Mention> mentions,
    List<Quote> quotes,
    List<DateMention> dates,
    String language,
    String models) {
  public Annotations {
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    dates = List.copyOf(dates);
  }
}
