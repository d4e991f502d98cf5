package org.dateline.search;

import java.util.regex.Pattern;
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
  /** Signs that part words or stand beside them; not those within "O'Hara-Quarm". */
  private static final Pattern SIGNS =
      Pattern.compile(
          "[^\\p{L}\\p{N}\\p{M}\\s'’._-]+|(?<![\\p{L}\\p{N}\\p{M}])['’._-]+|['’._-]+(?![\\p{L}\\p{N}])");

  /** The query of nothing typed, which finds everything. */
  public static final ParsedWords NONE = new ParsedWords("", new Everything(), null);

  /** Parses what was typed; never fails, see {@link WordsParser}. */
  public static ParsedWords of(String typed) {
    return WordsParser.read(typed);
  }

  /** True if nothing was typed. */
  public boolean isEmpty() {
    return typed.isEmpty();
  }

  /** This query with its words understood more closely. */
  public ParsedWords with(Words others) {
    return new ParsedWords(typed, others, readAs);
  }

  /**
   * The message that tells the user how the words were read, null if none is needed; where nothing
   * was found, also of words that ask for more than one thing.
   *
   * @param found how many
   */
  public @Nullable String said(long found) {
    if (readAs != null || found > 0 || words instanceof Everything) {
      return readAs;
    }
    return words instanceof Word word ? said(word) : WordsText.of(words) + asked();
  }

  // A bare word is read as it was typed.
  private @Nullable String said(Word word) {
    if (word.scope() == Words.Scope.TITLE) {
      return WordsText.of(word) + " (in titles alone)";
    }
    if (word.form() == Words.WordForm.TYPED) {
      return WordsText.of(word) + " (in this form alone)";
    }
    String bare = SIGNS.matcher(typed).replaceAll(" ").strip();
    return bare.equals(typed.strip()) ? null : bare + " (signs beside a word are not searched for)";
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
