package org.dateline.language.corenlp.compact;

import java.util.ArrayList;
import java.util.List;

/**
 * The templates of english-left3words-distsim (Toutanova et al., NAACL 2003), by the numbers that
 * they have in the model. Those before {@link #SHAPE_BEFORE} are asked of each word, the others of
 * words that were seen fewer than five times in training.
 *
 * <p>Words and tags outside the sentence are "NA", a word like any other to the templates that look
 * at words. The token that ends a sentence is one of its tokens.
 */
final class TaggerTemplates {
  static final String OUTSIDE = "NA";

  static final int WORD_BEFORE = 0;
  static final int WORD = 1;
  static final int WORD_NEXT = 2;

  /** The two tags before, "DT!NN". */
  static final int TWO_TAGS = 3;

  static final int TAG_BEFORE = 4;

  static final int SHAPE_BEFORE = 5;
  static final int SHAPE = 6;
  static final int SHAPE_NEXT = 7;

  /** Clusters of words by what stands beside them in other texts (Clark, EACL 2003). */
  static final int CLUSTER_BEFORE = 8;

  static final int CLUSTER = 9;
  static final int CLUSTER_NEXT = 10;

  /** The clusters of the word before, the word and the next: "350|null|163". */
  static final int THREE_CLUSTERS = 11;

  static final int HAS_CAPITAL = 12;
  static final int HAS_DIGIT = 13;
  static final int HAS_DASH = 14;
  static final int LETTER_DIGIT_DASH = 15;

  /** The word begins with a capital, and it or one of the three after it ends a company's name. */
  static final int COMPANY = 16;

  static final int ALL_CAPITALS = 17;
  static final int CAPITAL_DIGIT_DASH = 18;

  /** Most frequent tag of the word in small letters, if it is the first and has a capital. */
  static final int CAPITAL_AT_START = 19;

  /** A capital in a word that is not the first of its sentence. */
  static final int CAPITAL_INSIDE = 20;

  /** Presence of a capital in the first word. */
  static final int CAPITAL_IN_FIRST = 21;

  /** A prefix of one character; those of up to ten follow. */
  static final int PREFIX = 22;

  static final int SUFFIX = 32;
  static final int LONGEST_AFFIX = 10;

  static final int UNICODE_SHAPE = 42;
  static final int ONLY_SIGNS = 43;

  /** The prefix or suffix of a word that is too short to have it. */
  static final String TOO_SHORT = "######";

  private static final List<String> COMMON =
      List.of(
          "Extractor(-1,word)",
          "Extractor(0,word)",
          "Extractor(1,word)",
          "ExtractorContinuousTagConj(-2 ... -1)",
          "Extractor(-1,tag)");

  private static final List<String> RARE_BEFORE_AFFIXES =
      List.of(
          "ExtractorWordShapeClassifier(-1,chris2)",
          "ExtractorWordShapeClassifier(0,chris2)",
          "ExtractorWordShapeClassifier(1,chris2)",
          "ExtractorDistsim(-1,word)",
          "ExtractorDistsim(0,word)",
          "ExtractorDistsim(1,word)",
          "ExtractorDistsimConjunction(-1,1)",
          "ExtractorUCase()",
          "ExtractorCNumber()",
          "ExtractorDash()",
          "ExtractorLetterDigitDash()",
          "CompanyNameDetector()",
          "ExtractorAllCapitalized()",
          "ExtractorUpperDigitDash()",
          "ExtractorStartSentenceCap()",
          "ExtractorMidSentenceCapC()",
          "ExtractorMidSentenceCap()");

  private static final List<String> RARE_NEXT_AFFIXES =
      List.of("ExtractorWordShapeClassifier(0,chris4)", "ExtractorNonAlphanumeric()");

  private TaggerTemplates() {}

  /** The names that CoreNLP gives the templates of all words, in their order. */
  static String common() {
    return "Extractors" + COMMON;
  }

  /** The names that CoreNLP gives the templates of rare words, in their order. */
  static String rare() {
    List<String> names = new ArrayList<>(RARE_BEFORE_AFFIXES);
    for (String affix : List.of("Pref", "Suff")) {
      for (int length = 1; length <= LONGEST_AFFIX; length++) {
        names.add("ExtractorWord" + affix + "(len" + length + ",w0)");
      }
    }
    names.addAll(RARE_NEXT_AFFIXES);
    return "Extractors" + names;
  }

  /** The key of a feature: a template and its value. */
  static long key(int template, long valueHash) {
    return valueHash + (template + 1) * 0xC2B2AE3D27D4EB4FL;
  }

  static long key(int template, String value) {
    return key(template, TextHash.of(value));
  }
}
