package org.dateline.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.archive.Shingles;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/** Test whether two articles that claim one id are one article. Pure; see docs/decisions/0001. */
final class Sameness {
  /** Ids that are unique in the world: addresses, names of a scheme, UUIDs. */
  private static final Pattern UNIQUE =
      Pattern.compile(
          "[a-z][a-z0-9+.-]+://\\S+|(?:urn|tag|doi|info):\\S+|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}",
          Pattern.CASE_INSENSITIVE);

  /** A title of fewer words may be a rubric: "Weather", "Letters to the editor". */
  private static final int TELLING_TITLE = 3;

  /** The share of the words of the shorter text that stand in the other. */
  private static final double SAME_WORDS = 0.6;

  /** The same of words that tell what a text is about, where day and title agree, too. */
  private static final double TELLING_WORDS = 0.3;

  private static final int TELLING_LETTERS = 5;

  private Sameness() {}

  /** True if two articles to which their files give one id are the same article. */
  static boolean byGivenId(String id, Article one, Article other) {
    if (UNIQUE.matcher(id).matches()) {
      return true;
    }
    String source = one.source();
    String otherSource = other.source();
    return (source == null || otherSource == null)
        ? isAlike(one, other)
        : key(source).equals(key(otherSource));
  }

  /** True if they are two states of one article, so that they may have one address. */
  static boolean isAlike(Article one, Article other) {
    boolean title = key(one.title()).equals(key(other.title()));
    boolean day = one.published() == null || one.published().equals(other.published());
    boolean telling = title && key(one.title()).split(" ", -1).length >= TELLING_TITLE;
    return key(one.text()).equals(key(other.text()))
        || (telling
            && one.published() != null
            && day
            && shared(one, other, TELLING_LETTERS) >= TELLING_WORDS)
        || (title && (day || other.published() == null) && shared(one, other, 1) >= SAME_WORDS)
        || Shingles.of(one.text()).isCopy(Shingles.of(other.text()));
  }

  /** The share of the shorter text's words of so many letters that stand in the other, too. */
  private static double shared(Article one, Article other, int letters) {
    Set<String> words = words(one.text(), letters);
    Set<String> others = words(other.text(), letters);
    long shared = words.stream().filter(others::contains).count();
    return (double) shared / Math.max(1, Math.min(words.size(), others.size()));
  }

  private static Set<String> words(String text, int letters) {
    return Arrays.stream(key(text).split(" ", -1))
        .filter(word -> word.length() >= letters)
        .collect(Collectors.toSet());
  }

  private static String key(@Nullable String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
