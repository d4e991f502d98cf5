package org.dateline.language.corenlp.compact;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;

/** Computes what a word contributes to tags. The word is read in American spelling. */
final class TaggerWords {
  private final TaggerModel model;
  private final AmericanizeFunction spelling = new AmericanizeFunction();

  TaggerWords(TaggerModel model) {
    this.model = model;
  }

  TaggerWord of(String written) {
    return read(spelling.apply(written));
  }

  /** The word that stands for all outside the sentence. */
  TaggerWord outside() {
    return read(TaggerTemplates.OUTSIDE);
  }

  private TaggerWord read(String word) {
    TaggerModel.DictionaryWord entry = model.entry(word);
    String cluster = model.clusters().cluster(word.toLowerCase(Locale.ROOT));
    String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
    TaggerWord.Sums sums = new TaggerWord.Sums(model.tags().size());
    add(sums.own, TaggerTemplates.WORD, word);
    if (entry.rare()) {
      addRare(sums.own, word, shape, cluster);
      addCapitals(word, sums);
    }
    return new TaggerWord(
        model.tagSets().get(entry.tagSet()),
        entry.rare(),
        sums,
        new TaggerWord.Neighbour(
            model.row(TaggerTemplates.WORD_BEFORE, word),
            model.row(TaggerTemplates.SHAPE_BEFORE, shape),
            model.row(TaggerTemplates.CLUSTER_BEFORE, cluster)),
        new TaggerWord.Neighbour(
            model.row(TaggerTemplates.WORD_NEXT, word),
            model.row(TaggerTemplates.SHAPE_NEXT, shape),
            model.row(TaggerTemplates.CLUSTER_NEXT, cluster)),
        cluster,
        startsWithCapital(word),
        model.companyEnds().contains(word));
  }

  private void add(double[] sums, int template, String value) {
    model.features().rows().addTo(sums, model.row(template, value));
  }

  private void addRare(double[] sums, String word, String shape, String cluster) {
    Letters letters = Letters.of(word);
    add(sums, TaggerTemplates.SHAPE, shape);
    add(sums, TaggerTemplates.CLUSTER, cluster);
    add(sums, TaggerTemplates.HAS_CAPITAL, yes(letters.capital));
    add(sums, TaggerTemplates.HAS_DIGIT, yes(letters.digit));
    add(sums, TaggerTemplates.HAS_DASH, yes(letters.dash));
    add(
        sums,
        TaggerTemplates.LETTER_DIGIT_DASH,
        yes(letters.letter && letters.digit && letters.dash));
    add(sums, TaggerTemplates.ALL_CAPITALS, yes(!letters.other));
    add(
        sums,
        TaggerTemplates.CAPITAL_DIGIT_DASH,
        yes(letters.capital && letters.digit && letters.dash));
    for (int length = 1; length <= TaggerTemplates.LONGEST_AFFIX; length++) {
      boolean fits = word.length() >= length;
      add(
          sums,
          TaggerTemplates.PREFIX + length - 1,
          fits ? word.substring(0, length) : TaggerTemplates.TOO_SHORT);
    }
    for (int length = 1; length <= TaggerTemplates.LONGEST_AFFIX; length++) {
      boolean fits = word.length() >= length;
      add(
          sums,
          TaggerTemplates.SUFFIX + length - 1,
          fits ? word.substring(word.length() - length) : TaggerTemplates.TOO_SHORT);
    }
    String unicode = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4);
    add(sums, TaggerTemplates.UNICODE_SHAPE, unicode);
    add(sums, TaggerTemplates.ONLY_SIGNS, yes(!letters.letter && !letters.digit));
  }

  private void addCapitals(String word, TaggerWord.Sums sums) {
    String small = yes(false);
    if (startsWithCapital(word)) {
      int tag = model.entry(word.toLowerCase(Locale.ROOT)).mostFrequent();
      small = tag < 0 ? small : model.tags().get(tag);
    }
    add(sums.atStart, TaggerTemplates.CAPITAL_AT_START, small);
    add(sums.atStart, TaggerTemplates.CAPITAL_INSIDE, yes(false));
    add(sums.atStart, TaggerTemplates.CAPITAL_IN_FIRST, yes(Letters.of(word).capital));
    add(sums.inside, TaggerTemplates.CAPITAL_AT_START, yes(false));
    add(sums.inside, TaggerTemplates.CAPITAL_INSIDE, small);
    add(sums.inside, TaggerTemplates.CAPITAL_IN_FIRST, yes(false));
  }

  private static boolean startsWithCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static String yes(boolean answer) {
    return answer ? "1" : "0";
  }

  /** Kinds of characters in a word; halves of characters beyond 16 bits are none of them. */
  private record Letters(
      boolean letter, boolean capital, boolean digit, boolean dash, boolean other) {
    static Letters of(String word) {
      boolean letter = false;
      boolean capital = false;
      boolean digit = false;
      boolean dash = false;
      boolean other = false;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        letter |= Character.isLetter(c);
        capital |= Character.isUpperCase(c);
        digit |= Character.isDigit(c);
        dash |= c == '-';
        other |= !Character.isUpperCase(c);
      }
      return new Letters(letter, capital, digit, dash, other);
    }
  }
}
