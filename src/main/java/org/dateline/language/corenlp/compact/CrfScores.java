package org.dateline.language.corenlp.compact;

import java.util.function.IntPredicate;

/** Adds up what speaks for each label of a word, and for each pair of it and the one before. */
final class CrfScores {
  private final CrfModel model;
  private final CrfWord outside;
  private final Recurrence recurrence;

  /**
   * Scores the labels of words with a model.
   *
   * @param outside stands for all outside the sentence
   */
  CrfScores(CrfModel model, CrfWord outside) {
    this.model = model;
    this.outside = outside;
    this.recurrence = new Recurrence(model.nodes());
  }

  private CrfWord at(CrfWord[] row, int i) {
    return i >= 0 && i < row.length ? row[i] : outside;
  }

  /** The scores of each label of a word. */
  double[] nodes(CrfWord[] row, int i, IntPredicate isProperNoun) {
    CrfWord word = row[i];
    CrfWord before = at(row, i - 1);
    CrfWord next = at(row, i + 1);
    double[] sums = word.own.clone();
    for (int label = 0; label < sums.length; label++) {
      sums[label] += before.asPrevious[label] + next.asNext[label];
    }
    FeatureWeights nodes = model.nodes();
    Ending shape = word.shape;
    long shapeAfterShape = shape.after(before.shapeDots);
    nodes.addTo(sums, CrfTemplates.WORD_BEFORE_SHAPE.after(shape.after(before.wordDots)));
    nodes.addTo(sums, CrfTemplates.SHAPE_WORD_NEXT.after(next.word.after(word.shapeDots)));
    nodes.addTo(sums, CrfTemplates.SHAPE_BEFORE_SHAPE.after(shapeAfterShape));
    nodes.addTo(sums, CrfTemplates.SHAPE_SHAPE_NEXT.after(next.shape.after(word.shapeDots)));
    nodes.addTo(
        sums,
        CrfTemplates.THREE_SHAPES.after(
            next.shape.after(CrfTemplates.DOTS.after(shapeAfterShape))));
    if (before.isShort) {
      long second = shape.after(at(row, i - 2).wordDots);
      nodes.addTo(sums, CrfTemplates.SECOND_BEFORE_SHAPE.after(second));
    }
    if (next.isShort) {
      long second = shape.after(at(row, i + 2).wordDots);
      nodes.addTo(sums, CrfTemplates.SECOND_NEXT_SHAPE.after(second));
    }
    addWindow(sums, row, i);
    recurrence.addTo(sums, row, i, isProperNoun);
    if (model.settings().positions()) {
      addPosition(sums, row, i);
    }
    return sums;
  }

  /** Words of each side, each once, wherever they stand. */
  private void addWindow(double[] sums, CrfWord[] row, int i) {
    SparseRows rows = model.nodes().rows();
    int window = model.settings().window();
    for (int distance = 1; distance <= window; distance++) {
      CrfWord next = at(row, i + distance);
      if (isNew(row, next, i, distance, 1)) {
        rows.addTo(sums, next.anywhereAfter);
      }
      CrfWord before = at(row, i - distance);
      if (isNew(row, before, i, distance, -1)) {
        rows.addTo(sums, before.anywhereBefore);
      }
    }
  }

  private boolean isNew(CrfWord[] row, CrfWord word, int i, int distance, int step) {
    for (int nearer = 1; nearer < distance; nearer++) {
      if (at(row, i + nearer * step).word.hash() == word.word.hash()) {
        return false;
      }
    }
    return true;
  }

  private void addPosition(double[] sums, CrfWord[] row, int i) {
    CrfWord word = row[i];
    double[] place = i == 0 ? word.first : i == row.length - 1 ? word.last : word.inside;
    for (int label = 0; label < sums.length; label++) {
      sums[label] += place[label];
    }
    long number = TextHash.of(Integer.toString(i));
    model.nodes().addTo(sums, CrfTemplates.POSITION.after(number));
  }

  /** The scores of each pair of a label of the word before and one of this word. */
  double[] edges(CrfWord[] row, int i) {
    CrfWord word = row[i];
    CrfWord before = at(row, i - 1);
    CrfWord next = at(row, i + 1);
    double[] sums = word.ownEdge.clone();
    for (int pair = 0; pair < sums.length; pair++) {
      sums[pair] += before.edgeAsPrevious[pair] + next.edgeAsNext[pair];
    }
    FeatureWeights edges = model.edges();
    long words = word.word.after(CrfTemplates.DASH.after(before.word.hash()));
    edges.addTo(sums, CrfTemplates.PAIR_WORDS.after(words));
    long shapes = word.shape.after(CrfTemplates.DASH.after(before.shape.hash()));
    edges.addTo(sums, CrfTemplates.PAIR_SHAPES.after(shapes));
    if (model.clusters() != null) {
      long clusters = word.cluster.after(CrfTemplates.DASH.after(before.cluster.hash()));
      edges.addTo(sums, CrfTemplates.PAIR_CLUSTERS.after(clusters));
    }
    return sums;
  }
}
