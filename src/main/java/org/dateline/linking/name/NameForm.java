package org.dateline.linking.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.NormalizedText;
import org.dateline.authority.NameKey;
import org.dateline.lexicon.Language;

/** A name taken apart. Immutable. */
public final class NameForm {
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("^[\"“”‘'`(\\[@#]+|[\"“”)\\],;:]+$");
  private static final Pattern POSSESSIVE = Pattern.compile("(['’]s|(?<=s)['’])$");
  private static final Pattern GENERATION =
      Language.ENGLISH.pattern("name-patterns/generation-of-name");
  private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
  private static final int LONGEST_TITLE = 4;

  private final String clean;
  private final List<String> words;
  private final List<String> keys;
  private final String title;
  private final String generation;
  private final String text;
  private final String key;
  private final boolean capitals;

  private NameForm(String clean, List<String> words, String title, String generation) {
    this.clean = clean;
    this.generation = generation;
    this.words = List.copyOf(words);
    this.title = title;
    keys = words.stream().map(NameKey::fold).filter(key -> !key.isEmpty()).toList();
    text = String.join(" ", words);
    key = NameKey.fold(text);
    capitals =
        clean.chars().anyMatch(Character::isLetter)
            && clean.chars().noneMatch(Character::isLowerCase);
  }

  /** The form of a name that may be a person's: titles before it and "Jr." after it are cut. */
  public static NameForm person(String surface, NameLexicon lexicon) {
    String clean = clean(surface);
    Matcher generation = GENERATION.matcher(clean);
    String following = generation.find() ? generation.group().replace(",", "").strip() : "";
    List<String> words = new ArrayList<>(split(generation.replaceFirst("")));
    StringBuilder title = new StringBuilder();
    for (int length = titleLength(words, lexicon);
        length > 0;
        length = titleLength(words, lexicon)) {
      title.append(title.isEmpty() ? "" : " ").append(fold(words.subList(0, length)));
      words.subList(0, length).clear();
    }
    return new NameForm(clean, words, title.toString(), following);
  }

  /** The form of any other name. */
  public static NameForm plain(String surface) {
    String clean = clean(surface);
    return new NameForm(clean, split(clean), "", "");
  }

  private static int titleLength(List<String> words, NameLexicon lexicon) {
    for (int length = Math.min(LONGEST_TITLE, words.size() - 1); length > 0; length--) {
      if (lexicon.titles().contains(fold(words.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  private static String fold(List<String> words) {
    return String.join(" ", words).toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** The folded words with each initial apart: "J.K. Roe" as "j", "k", "roe". */
  public List<String> spelledKeys() {
    return words.stream()
        .flatMap(
            word ->
                INITIALS.matcher(word).matches()
                    ? Arrays.stream(word.split("\\.")).map(NameKey::fold)
                    : Stream.of(NameKey.fold(word)))
        .filter(key -> !key.isEmpty())
        .toList();
  }

  public static String clean(String surface) {
    String text = BLANKS.matcher(NormalizedText.of(surface).text()).replaceAll(" ").strip();
    if (isLettersAtBothEnds(text) && text.charAt(text.length() - 1) != 's') {
      return text; // nearly every name: nothing to cut
    }
    text = MARKS.matcher(text).replaceAll("");
    return POSSESSIVE.matcher(text).replaceFirst("").strip();
  }

  private static boolean isLettersAtBothEnds(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1));
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** The name without quote marks, possessive ending and blanks in a row. */
  public String clean() {
    return clean;
  }

  /** Its words, without the titles before a person's name. */
  public List<String> words() {
    return words;
  }

  /** The words folded, without periods. */
  public List<String> keys() {
    return keys;
  }

  /** The folded titles before it, empty if none: "president", "mr". */
  public String title() {
    return title;
  }

  /** The suffix that distinguishes a son from his father, "Jr.", "III"; empty if there is none. */
  public String generation() {
    return generation;
  }

  /** The name without titles. */
  public String text() {
    return text;
  }

  /** The key under which equal names are equal. */
  public String key() {
    return key;
  }

  /** True if its last words, but not all of them, are those of another name. */
  public boolean endsWith(NameForm other) {
    int more = keys.size() - other.keys.size();
    return more > 0 && keys.subList(more, keys.size()).equals(other.keys);
  }

  public boolean isOneWord() {
    return keys.size() <= 1;
  }

  public String first() {
    return keys.isEmpty() ? "" : keys.get(0);
  }

  public String last() {
    return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
  }

  /** A treaty, an award, "2022 Winter Olympics": taggers take these for organizations. */
  public boolean isThing(NameLexicon lexicon) {
    return keys.size() > 1
        && (lexicon.thingWords().contains(last()) || YEAR.matcher(first()).matches());
  }

  /** True if every letter is a capital, as in headlines, datelines, maps and acronyms. */
  public boolean isCapitals() {
    return capitals;
  }

  /**
   * The name with its capitals alone at the beginnings: "Brussels" for "BRUSSELS", "Queen Rania"
   * for "queen Rania".
   */
  public String titleCased() {
    StringBuilder text = new StringBuilder(clean.length());
    boolean start = true;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      text.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
      start = !Character.isLetterOrDigit(c) && c != '\'' && c != '’';
    }
    return text.toString();
  }
}
