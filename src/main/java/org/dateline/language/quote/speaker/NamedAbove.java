package org.dateline.language.quote.speaker;

import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.speaker.SpeakerRules.Pick;
import org.dateline.language.quote.syntax.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Speakers whom the paragraph above tells of: “Ann Lee spoke outside the court.”, and below it a
 * paragraph that is nothing but what she said.
 */
final class NamedAbove {
  private final Layout layout;

  NamedAbove(Layout layout) {
    this.layout = layout;
  }

  @Nullable Pick of(Passage passage) {
    if (passage.paragraph() == 0 || !layout.isAllQuotation(passage)) {
      return null;
    }
    Passage above = layout.passages().get(passage.paragraph() - 1);
    NounPhrase name = onlyPerson(above);
    return name == null ? null : new Pick(above, name, AttributionRule.NAMED_ABOVE, null);
  }

  /** The one person of a paragraph without quotations, who acts in it. */
  private static @Nullable NounPhrase onlyPerson(Passage above) {
    if (above.items().stream().anyMatch(Item::isQuote)) {
      return null;
    }
    NounPhrase only = null;
    for (NounPhrase phrase : above.phrases()) {
      if (!phrase.person()) {
        continue;
      }
      boolean another =
          only != null && !above.head(only).lower().equals(above.head(phrase).lower());
      if (another || !above.head(phrase).isPerson()) {
        return null;
      }
      only = only == null && acts(above, phrase) ? phrase : only;
      if (only == null) {
        return null;
      }
    }
    return only;
  }

  /** True if the name opens a sentence or stands before a verb. */
  private static boolean acts(Passage above, NounPhrase name) {
    boolean opens = name.from() == above.sentenceStart(above.sentenceOf(name.from()));
    boolean verb = above.has(name.extent()) && above.item(name.extent()).isFinite();
    boolean apposed = above.has(name.extent() + 1) && above.item(name.extent()).isComma();
    return (opens || verb || (apposed && name.from() > 0 && above.item(name.from() - 1).isComma()))
        && !name.possessive()
        && name.governor() < 0;
  }
}
