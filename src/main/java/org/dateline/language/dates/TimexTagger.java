package org.dateline.language.dates;

import java.time.LocalDate;
import java.util.List;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds time expressions in a sentence. Safe for use by several threads. */
public interface TimexTagger {
  /**
   * The time expressions of a sentence.
   *
   * @param text what the sentence's offsets count in
   * @param anchor the day that "yesterday" is counted from, null when not known
   */
  List<Timex> tag(String text, Sentence sentence, @Nullable LocalDate anchor);
}
