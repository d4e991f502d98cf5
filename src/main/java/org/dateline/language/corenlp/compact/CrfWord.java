package org.dateline.language.corenlp.compact;

/** The contributions of a word to its own label and to its neighbours'. Filled by CrfWords. */
final class CrfWord {
  /** Hashes of the word, its shape and its cluster, and what they are shifted by. */
  final Ending word;

  final Ending shape;
  final Ending cluster;

  /** The hashes with "..." after. */
  final long wordDots;

  final long shapeDots;

  /** True if it has at most three characters. */
  final boolean isShort;

  /** A capital, then none. */
  boolean nameCase;

  boolean noCapital;
  boolean hasLetter;

  /** Weights for each label: added to its own score, and where it is the word before or after. */
  final double[] own;

  final double[] asPrevious;
  final double[] asNext;

  /**
   * Weights for each label if the word is the first; empty if the place in the sentence does not
   * count.
   */
  final double[] first;

  final double[] inside;
  final double[] last;

  /**
   * Weights for each pair of labels: added to its own score, and where it is the word before or
   * after.
   */
  final double[] ownEdge;

  final double[] edgeAsPrevious;
  final double[] edgeAsNext;

  /** Rows of the word anywhere before or after. */
  int anywhereBefore = HashTable.NONE;

  int anywhereAfter = HashTable.NONE;

  /**
   * Makes a word with room for its scores of each label.
   *
   * @param places whether the place in the sentence counts
   */
  CrfWord(String word, String shape, String cluster, int labels, boolean places) {
    this.word = Ending.of(word);
    this.shape = Ending.of(shape);
    this.cluster = Ending.of(cluster);
    this.wordDots = CrfTemplates.DOTS.after(this.word.hash());
    this.shapeDots = CrfTemplates.DOTS.after(this.shape.hash());
    this.isShort = word.length() <= 3;
    this.own = new double[labels];
    this.asPrevious = new double[labels];
    this.asNext = new double[labels];
    this.first = new double[places ? labels : 0];
    this.inside = new double[places ? labels : 0];
    this.last = new double[places ? labels : 0];
    this.ownEdge = new double[labels * labels];
    this.edgeAsPrevious = new double[labels * labels];
    this.edgeAsNext = new double[labels * labels];
  }
}
