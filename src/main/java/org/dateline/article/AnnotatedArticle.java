package org.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that is known of it.
 *
 * @param links one for each of the annotations' mentions, in their order
 * @param authority version of the authority and the linker that made the links
 */
public record AnnotatedArticle(
    Article article, Annotations annotations, List<Link> links, String authority) {
  /**
   * The confidence from which a speaker is stated: below it fewer than six in ten are right, see
   * docs/quality-quotes.md.
   */
  public static final double SPEAKER_FLOOR = 0.5;

  public AnnotatedArticle {
    links = List.copyOf(links);
    if (links.size() != annotations.mentions().size()) {
      throw new IllegalArgumentException(
          links.size() + " links for " + annotations.mentions().size() + " mentions");
    }
  }

  /** A copy with other links. */
  public AnnotatedArticle withLinks(List<Link> others) {
    return new AnnotatedArticle(article, annotations, others, authority);
  }

  /** A copy with other annotations of the same mentions. */
  public AnnotatedArticle withAnnotations(Annotations others) {
    return new AnnotatedArticle(article, others, links, authority);
  }

  /** The speaker of a quotation, null if not known surely enough. */
  public @Nullable Link speaker(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      return null;
    }
    if (!speaker.named()) {
      return speaker.decided();
    }
    return isSure(speaker) ? links.get(speaker.mention()) : null;
  }

  /**
   * The likeliest speaker of a quotation whose speaker is not stated: a candidate, to be shown as
   * one and never as a fact. Null for most.
   */
  public @Nullable Link speakerCandidate(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    return speaker == null || !speaker.named() || isSure(speaker)
        ? null
        : links.get(speaker.mention());
  }

  /**
   * Persons, bodies and, for their governments, places speak; what an archivist decided is sure.
   */
  private boolean isSure(Quote.Speaker speaker) {
    if (annotations.statesAll()) {
      return true;
    }
    boolean speaks = links.get(speaker.mention()).type() != EntityType.OTHER;
    return speaker.confidence() >= 1 || (speaks && speaker.confidence() >= SPEAKER_FLOOR);
  }
}
