package org.dateline.archive.decision;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;

/**
 * The place of a quotation that something was decided on, found again after the article was read
 * anew.
 *
 * @param span as the machine found it
 * @param words its characters
 * @param occurrence number among the quotations of these words in this part, from 0; 0 in decisions
 *     of an earlier Dateline, which did not count
 */
public record QuotePlace(Part part, Quote.Kind kind, Span span, String words, int occurrence) {
  /** The place of one of an article's quotations. */
  public static QuotePlace of(Article article, List<Quote> quotes, int index) {
    Quote quote = quotes.get(index);
    String words = quote.span().in(article.part(quote.part()));
    QuotePlace first = new QuotePlace(quote.part(), quote.kind(), quote.span(), words, 0);
    int before =
        (int) quotes.subList(0, index).stream().filter(q -> first.isAlike(article, q)).count();
    return new QuotePlace(quote.part(), quote.kind(), quote.span(), words, before);
  }

  /**
   * The quotation's index, -1 when the article no longer has it. Where the text was changed, the
   * quotation is the one with as many of equal words before it.
   */
  public int in(Article article, List<Quote> quotes) {
    return FoundAgain.in(quotes, quote -> isAlike(article, quote), Quote::span, span, occurrence);
  }

  private boolean isAlike(Article article, Quote quote) {
    return quote.part() == part
        && quote.kind() == kind
        && quote.span().in(article.part(part)).equals(words);
  }

  /**
   * The number of characters by which the quotation has moved since, for what was written before
   * it.
   */
  int movedBy(Quote now) {
    return now.span().start() - span.start();
  }
}
