package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.lexicon.Language;
import org.dateline.search.Words.Most;
import org.dateline.search.Words.Phrase;
import org.dateline.search.Words.Word;

/** Reduces the words of a question to those worth searching for. */
final class QuestionWords {
  private static final int SHORTEST = 4;

  private static final Set<String> FUNCTION_WORDS = Language.ENGLISH.words("function-words");

  private static final Set<String> INTERROGATIVES = Language.ENGLISH.words("grammar/interrogative");

  private QuestionWords() {}

  /** True if a question may hold it: a word or a phrase. */
  static boolean isPlain(Words words) {
    return words instanceof Word || words instanceof Phrase;
  }

  /** The question without its function words, unless it has no others. */
  static Words of(List<Words> words) {
    List<Words> telling = words.stream().filter(word -> !isFunctionWord(word)).toList();
    List<Phrase> pairs = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1) instanceof Word left
          && words.get(i) instanceof Word right
          && !isFunctionWord(left)
          && !isFunctionWord(right)) {
        pairs.add(new Phrase(left.word() + " " + right.word(), left.scope(), false));
      }
    }
    if (telling.isEmpty()) {
      return new Most(words, List.of(), pairs);
    }
    List<Words> grammar = words.stream().filter(QuestionWords::isFunctionWord).toList();
    return new Most(telling, grammar, pairs);
  }

  /**
   * True if it begins as a question does ("who said ...", "where is ...") or ends as a sentence
   * does, with a mark that no search needs.
   */
  static boolean asks(List<Words> words) {
    return words.size() >= SHORTEST && (begins(words) || ends(words.get(words.size() - 1)));
  }

  private static boolean ends(Words last) {
    return last instanceof Word word && word.word().matches("\\p{L}{3,}[.?!]");
  }

  private static boolean begins(List<Words> words) {
    return words.get(0) instanceof Word first
        && INTERROGATIVES.contains(first.word().toLowerCase(Locale.ROOT))
        && isFunctionWord(words.get(1));
  }

  private static boolean isFunctionWord(Words words) {
    return words instanceof Word word
        && FUNCTION_WORDS.contains(
            word.word().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
  }
}
