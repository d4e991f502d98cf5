package org.dateline.language.quote.syntax;

import java.util.List;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.jspecify.annotations.Nullable;

/** The position of an item: a passage and the item's index in it. */
public record ItemPosition(Passage passage, int item) {
  /** The item that holds a character, null inside quote marks and between paragraphs. */
  public static @Nullable ItemPosition of(Layout layout, int offset) {
    List<Passage> passages = layout.passages();
    int low = 0;
    int high = passages.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Passage passage = passages.get(middle);
      if (passage.start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (passages.isEmpty()) {
      return null;
    }
    Passage passage = passages.get(low);
    int from = 0;
    int to = passage.size() - 1;
    while (from < to) {
      int middle = (from + to + 1) >>> 1;
      if (passage.item(middle).span().start() <= offset) {
        from = middle;
      } else {
        to = middle - 1;
      }
    }
    boolean holds =
        passage.has(from)
            && passage.item(from).span().start() <= offset
            && passage.item(from).span().end() > offset
            && !passage.item(from).isQuote();
    return holds ? new ItemPosition(passage, from) : null;
  }

  /** The phrase that stands here, if any. */
  public @Nullable NounPhrase phrase() {
    return passage.phraseAt(item);
  }
}
