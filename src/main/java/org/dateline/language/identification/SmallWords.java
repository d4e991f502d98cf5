package org.dateline.language.identification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.ResourceLines;

/** The most frequent small words of each language, in lower case. */
final class SmallWords {
  private static final String RESOURCE = "/lang/stopwords.txt";

  private final Map<String, Set<String>> foreign = new LinkedHashMap<>();
  private final Map<String, List<String>> foreignByWord = new HashMap<>();
  private Set<String> english = Set.of();
  private Set<String> inEnglishToo = Set.of();
  private Set<String> inNames = Set.of();

  static SmallWords load() {
    SmallWords words = new SmallWords();
    for (String line : ResourceLines.of(RESOURCE)) {
      List<String> list = List.of(line.split(" ", -1));
      words.put(list.get(0), Set.copyOf(list.subList(1, list.size())));
    }
    return words;
  }

  private void put(String name, Set<String> words) {
    switch (name) {
      case "in-english-too" -> inEnglishToo = words;
      case "in-names" -> inNames = words;
      case LanguageRecognizer.ENGLISH -> english = words;
      default -> {
        foreign.put(name, words);
        words.forEach(
            word -> foreignByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(name));
      }
    }
  }

  boolean isEnglish(String word) {
    return english.contains(word);
  }

  /** True if it is a word of English and of no other language. */
  boolean isEnglishOnly(String word) {
    return english.contains(word) && !foreignByWord.containsKey(word);
  }

  /** The languages but English that it is a word of, in the order of the list. */
  List<String> foreign(String word) {
    return foreignByWord.getOrDefault(word, List.of());
  }

  /** True if it joins the parts of a name: "de la", "von der". */
  boolean isInNames(String word) {
    return inNames.contains(word);
  }

  /** True if it cannot well stand in an English text. */
  boolean isForeignSign(String word) {
    return foreignByWord.containsKey(word)
        && !english.contains(word)
        && !inEnglishToo.contains(word);
  }

  /** The words of each language but English, by ISO 639-1 code. */
  Map<String, Set<String>> foreign() {
    return foreign;
  }
}
