package org.dateline.language.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.dateline.language.Token;

/**
 * Evidence of how an article writes its words inside its sentences, to distinguish a name from a
 * common word where a headline or the start of a sentence gives both a capital.
 */
final class CaseEvidence {
  private final Set<String> lower = new HashSet<>();
  private final Map<String, String> proper = new HashMap<>();

  CaseEvidence(List<SentenceNames> lines) {
    for (SentenceNames line : lines) {
      if (!line.isHeadline()) {
        for (int i = 0; i < line.tokens().size(); i++) {
          if (!line.isShouted(i)) {
            learn(line, i, line.tokens().get(i));
          }
        }
      }
    }
  }

  private void learn(SentenceNames line, int i, Token token) {
    String word = token.word();
    String folded = word.toLowerCase(Locale.ROOT);
    if (word.equals(folded)) {
      lower.add(word);
    } else if (!line.opens(i)) {
      proper.putIfAbsent(folded, word);
    }
  }

  /** The article writes the word small and never, inside a sentence, with a capital. */
  boolean isCommon(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return lower.contains(folded) && !proper.containsKey(folded);
  }

  /** The article writes the word small somewhere. */
  boolean isWrittenSmall(String word) {
    return lower.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The article writes the word with a capital inside a sentence. */
  boolean isProper(String word) {
    return proper.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The words as the article writes them in its sentences; as they stand where it does not. */
  String asInText(String words) {
    StringJoiner cased = new StringJoiner(" ");
    for (String word : words.split(" ", -1)) {
      cased.add(proper.getOrDefault(word.toLowerCase(Locale.ROOT), word));
    }
    return cased.toString();
  }
}
