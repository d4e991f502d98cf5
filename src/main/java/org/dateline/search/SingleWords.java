package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.search.Words.And;
import org.dateline.search.Words.Phrase;
import org.dateline.search.Words.Scope;
import org.dateline.search.Words.Word;
import org.dateline.search.WordsLexer.WordsToken;
import org.jspecify.annotations.Nullable;

/** Reads single words and phrases: their wildcards, fuzziness and weight. */
final class SingleWords {
  /** Words of a text that may be a sentence, whose last mark is no sign. */
  private static final int LONG = 4;

  /** Words with wildcards in one search; each may stand for a thousand. */
  private static final int MOST_PATTERNS = 20;

  private final List<WordsToken> tokens;
  private final Consumer<String> notes;
  private int patterns;

  /**
   * Reads typed words that no operator joins.
   *
   * @param tokens all that was typed
   * @param notes takes what is to be said of how they were read
   */
  SingleWords(List<WordsToken> tokens, Consumer<String> notes) {
    this.tokens = tokens;
    this.notes = notes;
  }

  @Nullable Words phrase(String text, Scope scope) {
    if (!hasWord(text)) {
      notes.accept("a phrase held no word");
      return null;
    }
    if (text.indexOf('*') >= 0) {
      notes.accept("* stands for nothing between quote marks");
    }
    return new Phrase(text, scope, false);
  }

  /** Words of a phrase that need not stand side by side. */
  @Nullable Words within(String text, String distance, Scope scope) {
    Words all = unclosed(text, scope);
    String typed = "“" + text + "”~" + distance;
    if (all instanceof And and && and.all().size() == 2 && !distance.isEmpty()) {
      Words near = Nearness.of(and.all().get(0), and.all().get(1), Integer.parseInt(distance));
      if (near != null) {
        notes.accept(typed + " is read as NEAR/" + distance);
        return near;
      }
    }
    notes.accept(typed + " is read as all of its words, wherever they stand");
    return all;
  }

  /** The words behind a quote mark that does not close: words like any others. */
  @Nullable Words unclosed(String text, Scope scope) {
    List<Words> all = new ArrayList<>();
    for (String word : text.split("[\\s()]+", -1)) {
      Words one = word(word, scope, false);
      if (one != null) {
        all.add(one);
      }
    }
    return all.isEmpty() ? null : WordTrees.simplified(all);
  }

  @Nullable Words word(String text, Scope scope, boolean last) {
    if (!hasWord(text)) {
      return null;
    }
    Words pattern = Wildcards.read(text, scope, last && tokens.size() > 1);
    if (pattern != null && patterns < MOST_PATTERNS) {
      patterns++;
      return pattern;
    }
    boolean exclaimed = last && (tokens.size() >= LONG || isSentence());
    Words cutOff = exclaimed ? null : Wildcards.cutOff(text, scope);
    if (cutOff != null) {
      notes.accept("“" + text + "” is read as " + WordsText.of(cutOff));
      return cutOff;
    }
    return new Word(plain(text), scope, false);
  }

  /**
   * The text without signs that say nothing here: those of likeness and weight, patterns between
   * strokes.
   */
  private String plain(String text) {
    String word = text.replaceFirst("(?<=[\\p{L}\\p{N}])[~^][\\d.]*$", "").replaceFirst("^~", "");
    if (!word.equals(text)) {
      notes.accept("“" + text + "” is read as " + word + ", in all its forms");
    } else if (Wildcards.has(text.replaceFirst("\\?+$", "")) || text.matches("/.+/")) {
      notes.accept("“" + text + "” is not read as a pattern here: its letters are searched for");
    }
    return word;
  }

  private boolean isSentence() {
    return tokens.size() > 1
        && tokens.get(0).text().codePoints().limit(1).anyMatch(Character::isUpperCase);
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
