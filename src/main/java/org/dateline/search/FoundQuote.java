package org.dateline.search;

import java.util.List;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation found. Offsets count in {@code part} of the article, unless said otherwise.
 *
 * @param id stable: the article's id, "#" and the quotation's start, with "reported" before the
 *     start where it has no quote marks
 * @param span its span, with quote marks
 * @param text its characters
 * @param parts the stretches of a quotation that its attribution breaks; else the span alone
 * @param highlights the searched words, as offsets into {@code text}
 * @param before words of the article that stand before it, verbatim
 * @param after words of the article that stand after it, verbatim
 * @param cue the word that reports it, null when there is none
 * @param speaker null when nobody is known to say it
 * @param about entities named inside it
 * @param within id of the report whose clause it stands in, both being one utterance; null for most
 * @param provenance null for quotations stored before it was kept
 * @param copies other articles that carry it word for word, oldest first
 */
public record FoundQuote(
    String id,
    ArticleBrief article,
    Quote.Kind kind,
    Part part,
    Span span,
    String text,
    List<Span> parts,
    List<Span> highlights,
    String before,
    String after,
    @Nullable Span cue,
    @Nullable FoundSpeaker speaker,
    List<FoundArticle.NamedEntity> about,
    @Nullable String within,
    @Nullable Provenance provenance,
    List<ArticleBrief> copies,
    double score) {
  public FoundQuote {
    parts = List.copyOf(parts);
    highlights = List.copyOf(highlights);
    about = List.copyOf(about);
    copies = copies == null ? List.of() : List.copyOf(copies);
  }

  /** The origin of a quotation: versions of the models and of what is known of names. */
  public record Provenance(String models, String authority) {}

  /**
   * The speaker of a quotation.
   *
   * @param entity null for a speaker who is not named ("a senior official")
   * @param name the entity's name, null like it
   * @param surface the words beside the quotation, as they stand
   * @param confidence 0 to 1
   * @param candidate the likely speaker who is too unsure to be given; null for most
   */
  public record FoundSpeaker(
      @Nullable String entity,
      @Nullable String name,
      String surface,
      Span span,
      String rule,
      double confidence,
      @Nullable PossibleSpeaker candidate) {}

  /** An entity that may be the speaker: to be shown as such, never as a fact. */
  public record PossibleSpeaker(String entity, String name) {}
}
