package org.dateline.language.quote.speaker;

import org.dateline.article.Span;
import org.dateline.language.quote.passage.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that may name a quotation's speaker.
 *
 * @param paragraph index of its paragraph
 * @param phrase null for a label inside the marks ("SMITH: ...")
 * @param span its characters
 * @param origin the place where it was looked for
 */
public record SpeakerCandidate(
    int paragraph, @Nullable NounPhrase phrase, Span span, Origin origin) {
  public enum Origin {
    HERE,
    LABEL,
    PREVIOUS_SPEAKER,
    PARAGRAPH_BEFORE,
    SIGNATURE_BELOW
  }
}
