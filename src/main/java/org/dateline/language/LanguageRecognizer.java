package org.dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script and its commonest small words. Short texts and tables
 * have too few of them: what cannot be told is said to be so.
 */
final class LanguageRecognizer {
  static final String ENGLISH = "en";
  static final String UNKNOWN = "und";

  private static final String RESOURCE = "/languages/stopwords.txt";

  /** The beginning of a text tells; a book need not be read to its end. */
  private static final int LOOK_AT = 20_000;

  private static final int FEWEST_WORDS = 3;
  private static final double LEAST_SHARE = 0.1;

  /** Most words of a headline. */
  private static final int HEADLINE = 14;

  /** Small words of another language that tell a headline's; one will do beside its letters. */
  private static final int FEWEST_SIGNS = 2;

  private static final int ASCII = 127;

  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.HAN, "zh",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.DEVANAGARI, "hi",
          UnicodeScript.THAI, "th");

  private final Map<String, Set<String>> smallWords = new HashMap<>();
  private Set<String> inEnglishToo = Set.of();
  private Set<String> inNames = Set.of();

  LanguageRecognizer() {
    try (InputStream in = LanguageRecognizer.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> words = List.of(line.strip().split(" ", -1));
          put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private void put(String name, Set<String> words) {
    switch (name) {
      case "in-english-too" -> inEnglishToo = words;
      case "in-names" -> inNames = words;
      default -> smallWords.put(name, words);
    }
  }

  /** English, and what is too short to tell: a caption, a table, a headline. */
  static boolean isReadAsEnglish(String language) {
    return language.equals(ENGLISH) || language.equals(UNKNOWN);
  }

  /** ISO 639-1 code, or "und". Of languages that share a script, the most spoken stands for all. */
  String recognize(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOK_AT));
    String script = byScript(start);
    return script == null ? byWords(words(start)) : script;
  }

  private static @Nullable String byScript(String text) {
    Map<String, Integer> letters = new HashMap<>();
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        all++;
        letters.merge(SCRIPTS.getOrDefault(UnicodeScript.of(c), ""), 1, Integer::sum);
      }
    }
    // Japanese mixes its own signs with Chinese ones
    if (letters.getOrDefault("ja", 0) * 10 > all) {
      return "ja";
    }
    for (Map.Entry<String, Integer> script : letters.entrySet()) {
      if (!script.getKey().isEmpty() && script.getValue() * 2 > all) {
        return script.getKey();
      }
    }
    return null;
  }

  private String byWords(List<String> written) {
    List<String> words = written.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    String best = UNKNOWN;
    long most = 0;
    for (Map.Entry<String, Set<String>> language : smallWords.entrySet()) {
      long hits = words.stream().filter(language.getValue()::contains).count();
      boolean tie = hits == most && language.getKey().equals(ENGLISH);
      if (hits > most || (tie && hits > 0)) {
        most = hits;
        best = language.getKey();
      }
    }
    if (words.size() <= HEADLINE && !best.equals(ENGLISH)) {
      return isForeign(written) ? best : UNKNOWN;
    }
    boolean told = most >= FEWEST_WORDS && most >= LEAST_SHARE * words.size();
    return told ? best : UNKNOWN;
  }

  // A headline has few small words. What could stand in an English one is no sign of another
  // language: words that English has too, and what parts a name ("Ursula von der Leyen").
  private boolean isForeign(List<String> words) {
    Set<String> signs = new HashSet<>();
    boolean letters = false;
    for (int i = 0; i < words.size(); i++) {
      String small = words.get(i).toLowerCase(Locale.ROOT);
      boolean english = isOf(ENGLISH::equals, small);
      boolean foreign = isOf(language -> !language.equals(ENGLISH), small);
      if (english && !foreign) {
        return false;
      }
      letters |= small.chars().anyMatch(c -> c > ASCII);
      boolean told = foreign && !english && !inEnglishToo.contains(small) && !isInName(words, i);
      // a capital makes a name of it, where no sentence begins: "Los Angeles", "Die Hard"
      boolean opens = i == 0 && !isCapital(words, 1);
      if (told && (opens || words.get(i).equals(small))) {
        signs.add(small);
      }
    }
    return signs.size() >= FEWEST_SIGNS || (letters && !signs.isEmpty());
  }

  private boolean isOf(Predicate<String> language, String word) {
    return smallWords.entrySet().stream()
        .anyMatch(list -> language.test(list.getKey()) && list.getValue().contains(word));
  }

  private boolean isInName(List<String> words, int word) {
    int i = word;
    while (i < words.size() && inNames.contains(words.get(i))) {
      i++;
    }
    return i > word && isCapital(words, i);
  }

  private static boolean isCapital(List<String> words, int i) {
    return i < words.size() && Character.isUpperCase(words.get(i).charAt(0));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > from && !isEnding(text, from, i)) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** The "s" of "Japan's" is no word of a language that has such a word. */
  private static boolean isEnding(String text, int from, int until) {
    return until - from == 1
        && from > 0
        && (text.charAt(from - 1) == '\'' || text.charAt(from - 1) == '’');
  }
}
