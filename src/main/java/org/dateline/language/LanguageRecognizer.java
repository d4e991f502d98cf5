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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  LanguageRecognizer() {
    try (InputStream in = LanguageRecognizer.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> words = List.of(line.strip().split(" ", -1));
          smallWords.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
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

  private String byWords(List<String> words) {
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
    boolean told = most >= FEWEST_WORDS && most >= LEAST_SHARE * words.size();
    return told ? best : UNKNOWN;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > from && !isEnding(text, from, i)) {
          words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
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
