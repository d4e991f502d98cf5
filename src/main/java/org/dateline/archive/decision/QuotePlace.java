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
 */
public record QuotePlace(Part part, Quote.Kind kind, Span span, String words) {

  public static QuotePlace of(Article article, Quote quote) {
    String words = quote.span().in(article.part(quote.part()));
    return new QuotePlace(quote.part(), quote.kind(), quote.span(), words);
  }

  /** The quotation's index, -1 when the article no longer has it. */
  public int in(Article article, List<Quote> quotes) {
    int sameWords = -1;
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      boolean alike =
          quote.part() == part
              && quote.kind() == kind
              && quote.span().in(article.part(part)).equals(words);
      if (alike && quote.span().equals(span)) {
        return i;
      }
      if (alike && sameWords < 0) {
        sameWords = i;
      }
    }
    return sameWords;
  }

  /**
   * The number of characters by which the quotation has moved since, for what was written before
   * it.
   */
  int movedBy(Quote now) {
    return now.span().start() - span.start();
  }
}
