package org.dateline.archive.decision;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The place of a quotation that something was decided on, found again after the article was read
 * anew.
 *
 * @param span as the machine found it
 * @param words its characters
 * @param occurrence number among the quotations of these words in this part, from 0; 0 in decisions
 *     of an earlier Dateline, which did not count
 * @param around the text on both sides, null in decisions of an earlier Dateline
 */
public record QuotePlace(
    Part part,
    Quote.Kind kind,
    Span span,
    String words,
    int occurrence,
    @Nullable WordsAround around) {
  /** The place of one of an article's quotations. */
  public static QuotePlace of(Article article, List<Quote> quotes, int index) {
    return of(article, quotes, index, quotes.get(index).span());
  }

  /**
   * The place of one of an article's quotations, of which something is decided that reaches beyond
   * it.
   */
  public static QuotePlace of(Article article, List<Quote> quotes, int index, Span reaching) {
    Quote quote = quotes.get(index);
    Span span = quote.span();
    String text = article.part(quote.part());
    int beyond = Math.max(span.start() - reaching.start(), reaching.end() - span.end());
    QuotePlace first =
        new QuotePlace(
            quote.part(), quote.kind(), span, span.in(text), 0, WordsAround.of(text, span, beyond));
    int before =
        (int) quotes.subList(0, index).stream().filter(q -> first.isAlike(article, q)).count();
    return new QuotePlace(first.part, first.kind, span, first.words, before, first.around);
  }

  /**
   * The quotation's index, -1 when the article no longer has it or it cannot be told which one is
   * meant.
   */
  public int in(Article article, List<Quote> quotes) {
    Predicate<Quote> alike = quote -> isAlike(article, quote);
    return around == null
        ? FoundAgain.byNumber(quotes, alike, Quote::span, span, occurrence)
        : FoundAgain.in(quotes, alike, Quote::span, around.in(article.part(part), words, span));
  }

  private boolean isAlike(Article article, Quote quote) {
    return quote.part() == part
        && quote.kind() == kind
        && quote.span().in(article.part(part)).equals(words);
  }

  /**
   * Bounds that were decided on for the quotation, where it is now; null where other words stand
   * between them.
   */
  @Nullable Span moved(Span bounds, Article article, Quote now) {
    String text = article.part(part);
    int by = now.span().start() - span.start();
    int start = bounds.start() + by;
    int end = bounds.end() + by;
    if (start < 0 || end > text.length() || start >= end) {
      return null;
    }
    Span moved = new Span(start, end);
    return around == null || around.isSameBeyond(now.span(), moved, text) ? moved : null;
  }
}
