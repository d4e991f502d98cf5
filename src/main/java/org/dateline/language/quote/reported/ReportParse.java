package org.dateline.language.quote.reported;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.Span;
import org.dateline.language.quote.passage.Passage;

/**
 * A way to read a sentence that reports: which of its items are what is reported.
 *
 * @param from first item of the stretch, or of the stretch before the tag
 * @param until one past its last
 * @param again first item of the stretch after a tag that stands inside, -1 for none
 * @param end one past the last item of all
 */
public record ReportParse(ReportShape shape, int from, int until, int again, int end) {
  /** The place of the content, seen from the tag "X said". */
  enum ReportShape {
    BEHIND,
    BEHIND_SIGN,
    BEFORE,
    AROUND
  }

  static ReportParse whole(ReportShape shape, int from, int until) {
    return new ReportParse(shape, from, until, -1, until);
  }

  /** The spans of what is reported, as characters: two where the tag stands inside. */
  public List<Span> parts(Passage passage) {
    Span first = span(passage, from, until);
    return again < 0 ? List.of(first) : List.of(first, span(passage, again, end));
  }

  /**
   * True if it is a quotation and the beginning of the words about its speaker: "“It is over,” the
   * mayor" of "“It is over,” the mayor, Jane Roe, said".
   */
  boolean isQuotationWithSpeaker(Passage passage) {
    if (shape != ReportShape.BEFORE
        || !passage.item(from).isQuote()
        || passage.phraseFrom(from + 1) == null) {
      return false;
    }
    return IntStream.range(from + 1, until)
        .mapToObj(passage::item)
        .noneMatch(item -> item.isQuote() || item.isVerb() || item.tag().equals("MD"));
  }

  private static Span span(Passage passage, int from, int until) {
    return new Span(passage.item(from).span().start(), passage.item(until - 1).span().end());
  }
}
