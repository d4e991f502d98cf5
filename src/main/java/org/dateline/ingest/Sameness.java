package org.dateline.ingest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.archive.Shingles;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/** Test whether two articles that claim one id are one article. Pure; see docs/decisions/0001. */
final class Sameness {
  /** Ids that are unique in the world: addresses, names of a scheme, UUIDs. */
  private static final Pattern UNIQUE =
      Pattern.compile(
          "[a-z][a-z0-9+.-]+:\\S+|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}",
          Pattern.CASE_INSENSITIVE);

  /** A title of fewer words may be a rubric: "Weather", "Letters to the editor". */
  private static final int TELLING_TITLE = 3;

  /** The share of the words of the shorter text that stand in the other. */
  private static final double SAME_WORDS = 0.6;

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
        || (telling && one.published() != null && day)
        || (title && (day || other.published() == null) && sharesWords(one, other))
        || Shingles.of(one.text()).isCopy(Shingles.of(other.text()));
  }

  private static boolean sharesWords(Article one, Article other) {
    Set<String> words = words(one.text());
    Set<String> others = words(other.text());
    long shared = words.stream().filter(others::contains).count();
    return shared >= SAME_WORDS * Math.min(words.size(), others.size());
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(key(text).split(" ", -1)));
  }

  private static String key(@Nullable String text) {
    return text == null
        ? ""
        : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
