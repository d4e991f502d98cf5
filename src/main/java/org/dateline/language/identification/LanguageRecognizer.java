package org.dateline.language.identification;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes the language of a text by its script and its most frequent small words. Names are no
 * evidence: a report on O'Briens, De Klerks and La Rochelle is English. A headline or caption
 * without small words is English where an English dictionary has all its words; what remains, such
 * as a table of names, is said to be of unknown language.
 */
public final class LanguageRecognizer {
  static final String ENGLISH = "en";
  public static final String UNKNOWN = "und";

  /** The code of ISO 639-2 for a language without a code of its own: none that has a list. */
  static final String UNLISTED = "mis";

  /** Words in no English dictionary from which on a text is in a language without a list. */
  private static final int FEWEST_UNLISTED = 20;

  /** The beginning of a text tells; a book need not be read to its end. */
  private static final int LOOK_AT = 20_000;

  /** Small words that tell a language; one will do beside its letters. */
  private static final int FEWEST_SIGNS = 2;

  /** Words with letters that English has not, beyond which more tell nothing new. */
  private static final int MOST_LETTERED = 3;

  /** The factor by which one language outweighs the other plainly, whatever is declared. */
  private static final int PLAIN = 3;

  private static final int FEWEST_PLAIN = 4;

  /**
   * The number of words from which on a text in a language holds more small words of it than these
   * few.
   */
  private static final int MANY = 20;

  private static final int FEWEST_OF_MANY = 10;

  private static final int ASCII = 127;

  /** The first character that is no Latin letter. */
  private static final int FIRST_SCRIPT = 0x370;

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

  /** Shorter words are words of several languages. */
  private static final int SHORTEST = 4;

  private final SmallWords small = SmallWords.load();
  private final Predicate<String> dictionary;

  /**
   * Recognizes languages with the help of an English dictionary.
   *
   * @param dictionary whether a word in small letters is an English one
   */
  public LanguageRecognizer(Predicate<String> dictionary) {
    this.dictionary = dictionary;
  }

  /** English, and what is too short to tell: a caption, a table, a headline. */
  public static boolean isReadAsEnglish(String language) {
    return language.equals(ENGLISH) || language.equals(UNKNOWN);
  }

  /**
   * ISO 639-1 code, "mis" or "und". Of languages that share a script, the most spoken stands for
   * all.
   */
  String recognize(String text) {
    return recognize(text, null);
  }

  /**
   * The language of a text whose source says what it is in. That counts, unless the text is plainly
   * in another language.
   */
  public String recognize(String text, @Nullable String declared) {
    String start = text.substring(0, Math.min(text.length(), LOOK_AT));
    String script = byScript(start);
    if (script != null) {
      boolean latin =
          declared == null || declared.equals(ENGLISH) || small.foreign().containsKey(declared);
      return latin ? script : declared;
    }
    Evidence evidence = new Evidence(new SpokenWords(start, small));
    if (declared == null || declared.equals(UNKNOWN)) {
      return evidence.language();
    }
    boolean english = declared.equals(ENGLISH);
    return english && evidence.isPlainlyForeign()
        ? evidence.language()
        : !english && evidence.isPlainlyEnglish() ? ENGLISH : declared;
  }

  private static @Nullable String byScript(String text) {
    Map<String, Integer> letters = new HashMap<>();
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        all++;
        String language = c < FIRST_SCRIPT ? null : SCRIPTS.get(UnicodeScript.of(c));
        if (language != null) {
          letters.merge(language, 1, Integer::sum);
        }
      }
    }
    // Japanese mixes its own signs with Chinese ones
    if (letters.getOrDefault("ja", 0) * 10 > all) {
      return "ja";
    }
    for (Map.Entry<String, Integer> script : letters.entrySet()) {
      if (script.getValue() * 2 > all) {
        return script.getKey();
      }
    }
    return null;
  }

  /** Evidence of the words of a text for languages. Of each word a few occurrences count. */
  private final class Evidence {
    private int english;
    private int englishOnly;
    private int inDictionary;
    private int inNone;
    private final Set<String> lettered = new HashSet<>();
    private String best = UNKNOWN;
    private int foreign;
    private int signs;

    Evidence(SpokenWords words) {
      Set<String> seen = new HashSet<>();
      Map<String, Integer> hits = new HashMap<>();
      Map<String, Integer> signsOf = new HashMap<>();
      for (int i = 0; i < words.size(); i++) {
        String word = words.lower(i);
        boolean spoken = words.isSpoken(i);
        if (!seen.add(word + spoken)) {
          continue;
        }
        if (small.isEnglish(word) && (spoken || !seen.contains(word + true))) {
          english++;
          englishOnly += small.isEnglishOnly(word) ? 1 : 0;
        }
        if (spoken && words.isInSmallLetters(i) && word.length() >= SHORTEST) {
          boolean known = dictionary.test(word);
          inDictionary += known ? 1 : 0;
          inNone += known ? 0 : 1;
        }
        if (spoken) {
          count(word, words.isForeignSign(i), hits, signsOf);
        }
      }
      hits.forEach((language, count) -> take(language, count, signsOf.getOrDefault(language, 0)));
      foreign += Math.min(MOST_LETTERED, lettered.size());
    }

    private void count(
        String word, boolean sign, Map<String, Integer> hits, Map<String, Integer> signsOf) {
      if (word.chars().anyMatch(c -> c > ASCII)) {
        lettered.add(word);
      }
      for (String language : small.foreign(word)) {
        hits.merge(language, 1, Integer::sum);
        signsOf.merge(language, sign ? 1 : 0, Integer::sum);
      }
    }

    private void take(String language, int count, int own) {
      if (count > foreign || (count == foreign && own > signs)) {
        best = language;
        foreign = count;
        signs = own;
      }
    }

    String language() {
      boolean told = signs >= FEWEST_SIGNS || (signs > 0 && !lettered.isEmpty());
      boolean more = foreign > english && (englishOnly == 0 || foreign >= 2 * english);
      boolean byChance = foreign < FEWEST_OF_MANY && inNone >= MANY * foreign;
      if (told && more && !byChance) {
        return best;
      }
      if (isUnlisted()) {
        return UNLISTED;
      }
      return englishOnly > 0 || isInDictionary() ? ENGLISH : UNKNOWN;
    }

    /** Sentences of Zulu or Somali: many words, and hardly one of them English. */
    private boolean isUnlisted() {
      return inNone >= FEWEST_UNLISTED && inNone >= PLAIN * (inDictionary + english);
    }

    private boolean isInDictionary() {
      return inDictionary > 0 && inNone == 0 && signs == 0 && lettered.isEmpty();
    }

    boolean isPlainlyForeign() {
      boolean listed = foreign >= FEWEST_PLAIN && foreign >= PLAIN * english;
      return isUnlisted() || (listed && !isReadAsEnglish(language()));
    }

    boolean isPlainlyEnglish() {
      return englishOnly >= FEWEST_PLAIN && english >= PLAIN * foreign;
    }
  }
}
