package org.dateline.language.names;

import java.util.List;

/**
 * Leaves out names that are languages, since they share their word with a people and name no
 * country: "in French and English", "the Spanish language".
 */
final class LanguageNames {
  private final WordLists words;

  LanguageNames(WordLists words) {
    this.words = words;
  }

  void leaveOut(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      if (name.length() == 1
          && words.has("language", line.word(name.from()))
          && (isOneByNoun(line, name.to()) || isSpoken(line, name.from()))) {
        line.remove(name);
      }
    }
  }

  private boolean isLanguage(SentenceNames line, int token) {
    String word = line.word(token);
    return words.has("language", word) || words.has("language-alone", word);
  }

  // "the Spanish language"
  private boolean isOneByNoun(SentenceNames line, int next) {
    return words.has("of-language", line.word(next));
  }

  // "spoke French", "in French.", "in French and English"; not "in French towns"
  private boolean isSpoken(SentenceNames line, int token) {
    int from = token;
    int to = token + 1;
    while (isJoined(line, from - 1) && isLanguage(line, from - 2)) {
      from -= 2;
    }
    while (isJoined(line, to) && isLanguage(line, to + 1)) {
      to += 2;
    }
    return words.has("before-language", line.word(from - 1))
        && !line.tag(to).matches("NN.*|JJ.*|CD|POS|HYPH|CC")
        && !isJoined(line, to);
  }

  private static boolean isJoined(SentenceNames line, int token) {
    return line.word(token).matches("and|or|,") && line.tag(token + 1).matches("NN.*|JJ.*");
  }
}
