package org.dateline.language.quote.syntax;

import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.jspecify.annotations.Nullable;

/** Sources without a verb of saying: "according to X", ", per X". */
public final class Sourcing {
  private Sourcing() {}

  /** The phrase of the source that an item introduces, null when it introduces none. */
  public static @Nullable NounPhrase source(Passage passage, int i) {
    if (isAccording(passage, i)) {
      return passage.phraseFrom(i + 2);
    }
    return isPer(passage, i) ? passage.phraseFrom(i + 1) : null;
  }

  /** True if a phrase stands after the words that introduce a source. */
  public static boolean isSource(Passage passage, NounPhrase phrase) {
    return (phrase.from() > 1 && isAccording(passage, phrase.from() - 2))
        || (phrase.from() > 0 && isPer(passage, phrase.from() - 1));
  }

  /** The number of items that introduce the source. */
  public static int length(Passage passage, int i) {
    return isAccording(passage, i) ? 2 : 1;
  }

  private static boolean isAccording(Passage passage, int i) {
    return passage.has(i + 2)
        && passage.item(i).lower().equals("according")
        && passage.item(i + 1).lower().equals("to");
  }

  /** True for "per" before a source: ", per the report", but not "per day". */
  private static boolean isPer(Passage passage, int i) {
    if (i == 0 || !passage.has(i + 1) || !passage.item(i).lower().equals("per")) {
      return false;
    }
    Item before = passage.item(i - 1);
    Item next = passage.item(i + 1);
    return (before.isComma() || before.isQuote())
        && (next.tag().equals("DT") || next.tag().equals("PRP$") || next.isProper());
  }
}
