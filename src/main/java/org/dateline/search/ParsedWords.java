package org.dateline.search;

import org.dateline.search.Words.And;
import org.dateline.search.Words.Everything;
import org.dateline.search.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of a query, parsed.
 *
 * @param typed as they were typed; empty finds everything
 * @param readAs how they were read, in words, when not as typed
 */
public record ParsedWords(String typed, Words words, @Nullable String readAs) {
  /** Nothing typed: finds everything. */
  public static final ParsedWords NONE = new ParsedWords("", new Everything(), null);

  /** Parses what was typed; never fails, see {@link WordsParser}. */
  public static ParsedWords of(String typed) {
    return WordsParser.read(typed);
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return typed.isEmpty();
  }

  /** The same query, where its words are understood more closely. */
  public ParsedWords with(Words others) {
    return new ParsedWords(typed, others, readAs);
  }

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
