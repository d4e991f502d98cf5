package org.dateline.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The shingles of a text, by which copies are found: wires that several papers printed, or an
 * agency sent again (near-duplicates). A shingle is five words in a row; two texts are copies when
 * three in ten of their shingles are the same. Pure.
 */
public final class Shingles {
  private static final int WORDS_OF_SHINGLE = 5;
  private static final double LEAST_SIMILARITY = 0.3;

  /** Shorter texts are forms: notices of dividends and prices, alike whomever they are of. */
  private static final int FEWEST_WORDS = 20;

  /** Words alike, and so much of the rest numbers, that it is another day's table. */
  private static final double SAME_WORDS = 0.9;

  private static final double OTHER_NUMBERS = 0.2;

  // Two hashes a band: of texts that share three shingles in ten 19 pairs in 20 meet in a band, of
  // those that share half all but one in ten thousand.
  private static final int BANDS = 32;
  private static final int HASHES_OF_BAND = 2;
  private static final Pattern WORD = Pattern.compile("\\p{Nd}[\\p{Nd}.,/]*|[\\p{L}\\p{M}]+");
  private static final String ANY_NUMBER = "#";

  private final List<String> words;
  private final Set<List<String>> shingles;

  private Shingles(List<String> words) {
    this.words = words;
    this.shingles = shingles(words);
  }

  public static Shingles of(String text) {
    return new Shingles(
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList());
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new HashSet<>();
    if (words.size() < FEWEST_WORDS) {
      return shingles;
    }
    for (int i = 0; i + WORDS_OF_SHINGLE <= words.size(); i++) {
      shingles.add(words.subList(i, i + WORDS_OF_SHINGLE));
    }
    return shingles;
  }

  /**
   * True if one text is a copy of the other. A text with the same words and other numbers is none:
   * it is the next day's table.
   */
  public boolean isCopy(Shingles other) {
    double similarity = jaccard(shingles, other.shingles);
    if (similarity < LEAST_SIMILARITY) {
      return false;
    }
    if (numbers().equals(other.numbers())) {
      return true;
    }
    List<String> masked = masked();
    List<String> otherMasked = other.masked();
    double wordSimilarity = jaccard(shingles(masked), shingles(otherMasked));
    boolean template = wordSimilarity >= SAME_WORDS && wordSimilarity - similarity > OTHER_NUMBERS;
    return !template && !masked.equals(otherMasked);
  }

  private List<String> numbers() {
    return words.stream().filter(Shingles::isNumber).toList();
  }

  private List<String> masked() {
    return words.stream().map(word -> isNumber(word) ? ANY_NUMBER : word).toList();
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** Jaccard similarity: the share of all that are in both; 0 if one has none. */
  private static double jaccard(Set<List<String>> one, Set<List<String>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long both = one.stream().filter(other::contains).count();
    return both / (double) (one.size() + other.size() - both);
  }

  /**
   * MinHash bands: copies have one of these values in common, nearly always; others seldom. Empty
   * for a text that is too short to have any.
   */
  public List<String> bands() {
    if (shingles.isEmpty()) {
      return List.of();
    }
    long[] least = new long[BANDS * HASHES_OF_BAND];
    Arrays.fill(least, Long.MAX_VALUE);
    for (List<String> shingle : shingles) {
      long hash = hash(shingle);
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], mixed(hash + i * 0x9E3779B97F4A7C15L));
      }
    }
    List<String> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      long together = band;
      for (int i = 0; i < HASHES_OF_BAND; i++) {
        together = mixed(together ^ least[band * HASHES_OF_BAND + i]);
      }
      // 40 bits: long enough for millions of articles, since similarity is checked in the texts.
      bands.add(Long.toString(together >>> 24, Character.MAX_RADIX));
    }
    return bands;
  }

  /** Stored with the articles: as it is for ever, whatever String.hashCode may become. */
  private static long hash(List<String> shingle) {
    long hash = 0xcbf29ce484222325L;
    for (String word : shingle) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    return hash;
  }

  /** The finalizer of SplitMix64: each bit of the result depends on each of the value. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
