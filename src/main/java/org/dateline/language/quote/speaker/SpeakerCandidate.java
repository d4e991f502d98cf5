package org.dateline.language.quote.speaker;

import org.dateline.article.Span;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.syntax.Layout;
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
  /** Place where a candidate was looked for; its name is a feature. */
  public enum Origin {
    HERE,
    LABEL,
    PREVIOUS_SPEAKER,
    /** Picked by a rule elsewhere, or the last who spoke in the paragraph before. */
    ELSEWHERE,
    SIGNATURE_BELOW
  }

  /** The paragraph that it stands in. */
  Passage passage(Layout layout) {
    return layout.passages().get(paragraph);
  }

  /** True if both end in the same name. */
  boolean sharesName(SpeakerCandidate other, Layout layout) {
    String name = lastName(layout);
    return !name.isEmpty() && name.equals(other.lastName(layout));
  }

  private String lastName(Layout layout) {
    if (phrase == null) {
      return "";
    }
    Item head = passage(layout).head(phrase);
    // "Bash said": the tagger took the surname for a common noun
    boolean lone = phrase.to() == phrase.from() + 1 && head.isNoun() && head.startsUpper();
    return phrase.isName() || lone ? head.word() : "";
  }
}
