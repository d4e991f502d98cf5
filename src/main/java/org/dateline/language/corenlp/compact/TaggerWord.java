package org.dateline.language.corenlp.compact;

/** The contributions of a word to its own tag and to its neighbours'. Never changes once made. */
final class TaggerWord {
  final byte[] tags;

  /** True if the templates of rare words are asked of it. */
  final boolean rare;

  /** The sum, for each tag, of the templates that look at this word alone. */
  final double[] own;

  /** Weights for each tag that are added if the word is the first of the sentence. */
  final double[] atStart;

  /** Weights for each tag that are added if the word is not the first. */
  final double[] inside;

  /** Rows for the tag of the word after it. */
  final Neighbour asPrevious;

  /** Rows for the tag of the word before it. */
  final Neighbour asNext;

  final long cluster;

  final long clusterShift;

  final boolean startsWithCapital;
  final boolean endsCompany;

  TaggerWord(
      byte[] tags,
      boolean rare,
      Sums sums,
      Neighbour asPrevious,
      Neighbour asNext,
      String cluster,
      boolean startsWithCapital,
      boolean endsCompany) {
    this.tags = tags;
    this.rare = rare;
    this.own = sums.own;
    this.atStart = sums.atStart;
    this.inside = sums.inside;
    this.asPrevious = asPrevious;
    this.asNext = asNext;
    this.cluster = TextHash.of(cluster);
    this.clusterShift = TextHash.shift(cluster.length());
    this.startsWithCapital = startsWithCapital;
    this.endsCompany = endsCompany;
  }

  /** Sums for each tag, to be filled. */
  static final class Sums {
    final double[] own;
    final double[] atStart;
    final double[] inside;

    Sums(int tags) {
      own = new double[tags];
      atStart = new double[tags];
      inside = new double[tags];
    }
  }

  /**
   * Rows of a word that stands beside the one to be tagged.
   *
   * @param shape asked of rare words only
   * @param cluster asked of rare words only
   */
  record Neighbour(int word, int shape, int cluster) {}
}
