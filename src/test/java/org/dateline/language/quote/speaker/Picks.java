package org.dateline.language.quote.speaker;

import java.util.List;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.speaker.SpeakerRules.Pick;
import org.jspecify.annotations.Nullable;

/** Reads in words what a rule picks as the speaker of the last quotation of a text. */
final class Picks {
  private Picks() {}

  /** The paragraph of the last quotation. */
  static Passage passage(TaggedText text) {
    List<Passage> passages = text.layout().passages();
    for (int p = passages.size() - 1; p >= 0; p--) {
      if (at(passages.get(p)) >= 0) {
        return passages.get(p);
      }
    }
    throw new AssertionError("no quotation in " + text.text());
  }

  /** The item that is the last quotation of a paragraph, -1 for none. */
  static int at(Passage passage) {
    for (int i = passage.size() - 1; i >= 0; i--) {
      if (passage.item(i).isQuote()) {
        return i;
      }
    }
    return -1;
  }

  /** The words of the phrase picked, "none" for none. */
  static String words(TaggedText text, @Nullable Pick pick) {
    return pick == null ? "none" : pick.passage().span(pick.phrase()).in(text.text());
  }
}
