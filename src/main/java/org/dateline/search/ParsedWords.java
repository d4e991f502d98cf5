package org.dateline.search;

import org.dateline.search.Words.And;
import org.dateline.search.Words.Everything;
import org.dateline.search.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Typed words as they were read.
 *
 * @param readAs how they were read, in words, when not as typed
 */
public record ParsedWords(Words words, @Nullable String readAs) {
  /**
   * How they were read, also where nothing was found by words that ask for more than one thing.
   *
   * @param found how many
   */
  public @Nullable String said(long found) {
    boolean plain = words instanceof Everything || words instanceof Word;
    return readAs != null || found > 0 || plain ? readAs : WordsText.of(words) + asked();
  }

  private String asked() {
    if (!(words instanceof And and)) {
      return "";
    }
    boolean or =
        and.all().stream().anyMatch(w -> w instanceof Word word && word.word().equals("or"));
    return or ? " (all of these; OR in capitals asks for one of them)" : " (all of these)";
  }
}
