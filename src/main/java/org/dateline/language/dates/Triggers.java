package org.dateline.language.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;

/**
 * Finds where in a sentence a time expression is possible, so that the slow tagger reads nothing
 * else.
 */
final class Triggers {
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(1[0-9]|20|21)\\d\\d(s|-.*)?|\\d{1,2}[:/.-]\\d{1,2}.*|['’]?\\d0s|['’]\\d\\d");

  /** Numbers of sums and rates, unless a word beside them makes them a time. */
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

  private static final Pattern ORDINAL = Language.ENGLISH.pattern("date-patterns/ordinal");

  /** Tags of "fell" and "presented", which are no "fall" or "present". */
  private static final Set<String> VERB_FORMS = Set.of("VBD", "VBN", "VBG");

  private final DateWords words;

  Triggers(DateWords words) {
    this.words = words;
  }

  /**
   * The stretches of the sentence that may be time expressions: triggers with the numbers and small
   * words beside them.
   */
  List<Sentence> stretches(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Sentence> stretches = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = from;
      boolean trigger = false;
      while (to < tokens.size()) {
        boolean own = isTrigger(tokens.get(to));
        if (!own && !isBeside(tokens.get(to))) {
          break;
        }
        trigger |= own;
        to++;
      }
      if (trigger) {
        stretches.add(new Sentence(inner(tokens.subList(from, to)), sentence.capitals()));
      }
      from = to + 1;
    }
    return stretches;
  }

  /** The stretch without the words at its ends that no expression begins or ends with. */
  private List<Token> inner(List<Token> stretch) {
    int from = 0;
    int to = stretch.size();
    while (words.has("never-first", stretch.get(from).word())) {
      from++;
    }
    while (words.has("never-last", stretch.get(to - 1).word())) {
      to--;
    }
    return stretch.subList(from, to);
  }

  private boolean isBeside(Token token) {
    return token.tag().equals("CD")
        || (hasDigit(token.word())
            && (ORDINAL.matcher(token.word()).matches() || NUMERIC.matcher(token.word()).matches()))
        || words.has("beside", token.word());
  }

  private boolean isTrigger(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    if (token.tag().startsWith("VB") && token.word().equals(word) && words.has("never", word)) {
      return false; // "we march"
    }
    return words.has("triggers", word)
        || (!VERB_FORMS.contains(token.tag()) && words.has("triggers", token.lemma()))
        || (hasDigit(word) && NUMERIC.matcher(word).matches() && !DECIMAL.matcher(word).matches())
        || hasTriggerPart(word);
  }

  /** True if the word has a digit, as all numeric patterns need. */
  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  // "five-year"
  private boolean hasTriggerPart(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && words.has("triggers", word.substring(hyphen + 1));
  }
}
