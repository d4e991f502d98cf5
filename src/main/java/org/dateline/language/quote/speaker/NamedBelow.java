package org.dateline.language.quote.speaker;

import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.speaker.SpeakerRules.Pick;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Speakers whom the paragraph below names: an article opens with a quotation that stands alone, and
 * continues “That is how Ann Lee remembers the night” or “Colin Fry, 61, had worked at the yard”.
 */
final class NamedBelow {
  private static final Set<String> POINTING_BACK = Language.ENGLISH.words("speech/pointing-back");

  private final Layout layout;

  NamedBelow(Layout layout) {
    this.layout = layout;
  }

  @Nullable Pick of(Passage passage) {
    int at = passage.paragraph();
    if (at + 1 >= layout.passages().size()
        || !layout.isAllQuotation(passage)
        || (at > 0 && hasQuotation(layout.passages().get(at - 1)))) {
      return null;
    }
    Passage below = layout.passages().get(at + 1);
    NounPhrase name = person(below);
    return name == null ? null : new Pick(below, name, AttributionRule.NAMED_BELOW, null);
  }

  private static boolean hasQuotation(Passage passage) {
    return passage.items().stream().anyMatch(Item::isQuote);
  }

  /**
   * The person to whom the first sentence points back, or whom it introduces by name and age; null
   * for none.
   */
  private static @Nullable NounPhrase person(Passage below) {
    if (below.size() == 0) {
      return null;
    }
    boolean points = POINTING_BACK.contains(below.item(0).lower());
    for (NounPhrase phrase : below.phrases()) {
      if (phrase.from() >= below.sentenceEnd(0) || below.item(phrase.from()).isQuote()) {
        return null;
      }
      if (below.head(phrase).isPerson() && !phrase.possessive()) {
        return points || isIntroduced(below, phrase) ? phrase : null;
      }
    }
    return null;
  }

  /**
   * True if an age or a description introduces the name: "Colin Fry, 61, had", "Colin Fry, a
   * welder, had".
   */
  private static boolean isIntroduced(Passage below, NounPhrase name) {
    int comma = name.extent();
    if (name.from() > 0 || !below.has(comma + 2) || !below.item(comma).isComma()) {
      return false;
    }
    NounPhrase apposition = below.phraseFrom(comma + 1);
    return below.item(comma + 1).tag().equals("CD")
        || (apposition != null && apposition.kind() == NounPhrase.PhraseKind.NOMINAL);
  }
}
