package org.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation.
 *
 * @param span where it stands, with its quote marks; of an indirect one the reported content
 * @param parts the stretches it consists of when an attribution breaks it ("A," he said, "B"); else
 *     the span alone
 * @param cue the word that reports it ("said"), if there is one
 * @param speaker who said it, null when not known
 */
public record Quote(
    Part part,
    Span span,
    List<Span> parts,
    Kind kind,
    @Nullable Span cue,
    @Nullable Speaker speaker) {
  public Quote {
    parts = parts.isEmpty() ? List.of(span) : List.copyOf(parts);
  }

  /** Direct: a whole clause in quote marks. Mixed: words in marks inside a reported clause. */
  public enum Kind {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /**
   * Who said it.
   *
   * @param span the expression beside the quotation, as it stands ("he", "the NATO leader")
   * @param surface its characters
   * @param mention index into the annotations' mentions of the name that the expression stands for,
   *     -1 for a speaker who is not named ("a senior official")
   * @param rule how it was found
   * @param confidence 0 to 1
   */
  public record Speaker(Span span, String surface, int mention, String rule, double confidence) {
    public boolean named() {
      return mention >= 0;
    }
  }
}
