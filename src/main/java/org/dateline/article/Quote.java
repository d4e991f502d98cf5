package org.dateline.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quotation.
 *
 * @param span where it stands, with its quote marks; of an indirect one the reported content
 * @param parts the stretches it consists of when an attribution breaks it ("A," he said, "B"); else
 *     the span alone
 * @param cue the word that reports it ("said"), if there is one
 * @param speaker the person or body that said it, null when not known
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
    INDIRECT;

    /** The kind as rows, documents and requests have it: {@code direct}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The speaker of a quotation.
   *
   * @param span the expression beside the quotation, as it stands ("he", "the NATO leader")
   * @param surface its characters
   * @param mention index into the annotations' mentions of the name that the expression stands for,
   *     -1 for a speaker who is not named ("a senior official")
   * @param rule the rule or model that found it
   * @param confidence 0 to 1
   * @param decided the speaker by an archivist's decision where the article does not name them,
   *     else null
   */
  public record Speaker(
      Span span,
      String surface,
      int mention,
      String rule,
      double confidence,
      @Nullable Link decided) {

    public Speaker(Span span, String surface, int mention, String rule, double confidence) {
      this(span, surface, mention, rule, confidence, null);
    }

    /** True if a name of the article stands for the speaker. */
    public boolean named() {
      return mention >= 0;
    }

    /** A copy that is named by another mention, -1 for none. */
    public Speaker to(int other) {
      return new Speaker(span, surface, other, rule, confidence, decided);
    }

    /** A copy with the expression elsewhere. */
    public Speaker at(Span other) {
      return new Speaker(other, surface, mention, rule, confidence, decided);
    }
  }
}
