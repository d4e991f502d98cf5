package org.dateline.testing;

import java.util.List;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Quotations in one stretch of a text, by no cue. */
public final class Quotes {
  private Quotes() {}

  public static Quote direct(Span span) {
    return direct(span, null);
  }

  public static Quote direct(Span span, Quote.@Nullable Speaker speaker) {
    return of(Quote.Kind.DIRECT, span, speaker);
  }

  public static Quote of(Quote.Kind kind, Span span, Quote.@Nullable Speaker speaker) {
    return new Quote(Part.TEXT, span, List.of(), kind, null, speaker);
  }
}
