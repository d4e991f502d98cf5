package org.dateline.language.corenlp.compact;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** Computes what a word contributes to its own label and to those of its neighbours. */
final class CrfWords {
  /** Shape of the words in the lexicon of clusters: all numbers of as many digits are one. */
  private static final int DIGITS = WordShapeClassifier.WORDSHAPEDIGITS;

  private static final Set<String> TITLES =
      Set.of("Mr", "Ms", "Mrs", "Dr", "Miss", "Sen", "Judge", "Sir");

  private final CrfModel model;
  private final double[] bias;
  private final AmericanizeFunction spelling = new AmericanizeFunction();
  private final Set<String> known = new KnownWords();

  /**
   * Scores words with a model and keeps them.
   *
   * @param bias addition to each label of all words
   */
  CrfWords(CrfModel model, double[] bias) {
    this.model = model;
    this.bias = bias.clone();
  }

  CrfWord of(String written) {
    String word =
        model.settings().smallLetters()
            ? written.toLowerCase(Locale.ROOT)
            : spelling.apply(written);
    String shape = WordShapeClassifier.wordShape(word, model.settings().shape(), known);
    String cluster = model.clusters() == null ? "" : model.clusters().cluster(clustered(word));
    CrfWord made = make(word, shape, cluster);
    System.arraycopy(bias, 0, made.own, 0, bias.length);
    addOwn(made, word);
    addNeighbour(made, made.cluster);
    addEdges(made, made.shape);
    setLetters(made, word);
    return made;
  }

  /** The word that stands for all outside the sentence. */
  CrfWord outside() {
    CrfWord made = make("", "", "");
    addNeighbour(made, Ending.of(CrfTemplates.NULL));
    addEdges(made, Ending.of(CrfTemplates.NULL));
    return made;
  }

  private CrfWord make(String word, String shape, String cluster) {
    return new CrfWord(word, shape, cluster, model.labels().size(), model.settings().positions());
  }

  private static String clustered(String word) {
    return WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), DIGITS);
  }

  private void addOwn(CrfWord made, String word) {
    FeatureWeights nodes = model.nodes();
    nodes.addTo(made.own, CrfTemplates.ANY);
    nodes.addTo(made.own, CrfTemplates.WORD.after(made.word.hash()));
    nodes.addTo(made.own, CrfTemplates.SHAPE.after(made.shape.hash()));
    if (model.clusters() != null) {
      nodes.addTo(made.own, CrfTemplates.CLUSTER.after(made.cluster.hash()));
    }
    if (model.settings().titles() && isTitle(word)) {
      nodes.addTo(made.own, CrfTemplates.TITLE);
    }
    ngrams(word).forEach(ngram -> nodes.addTo(made.own, ngram));
    if (model.settings().positions()) {
      double[][] places = {made.first, made.inside, made.last};
      for (int i = 0; i < places.length; i++) {
        String place = CrfTemplates.PLACES[i] + "|C";
        nodes.addTo(places[i], TextHash.of(place));
        nodes.addTo(places[i], Ending.of("-" + place).after(made.shape.hash()));
      }
    }
  }

  private static boolean isTitle(String word) {
    return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  private Set<Long> ngrams(String word) {
    String marked = "<" + word + ">";
    int limit = model.settings().longestNGram();
    int longest = limit < 0 ? marked.length() : Math.min(limit, marked.length());
    Set<Long> ngrams = new HashSet<>();
    for (int length = 2; length <= longest; length++) {
      ngrams.add(ngram(marked, 0, length));
      ngrams.add(ngram(marked, marked.length() - length, marked.length()));
    }
    return ngrams;
  }

  private static long ngram(String word, int from, int to) {
    long hash = TextHash.with(0, CrfTemplates.NGRAM_MARK);
    for (int i = from; i < to; i++) {
      hash = TextHash.with(hash, word.charAt(i));
    }
    return CrfTemplates.NGRAM.after(hash);
  }

  private void addNeighbour(CrfWord made, Ending cluster) {
    FeatureWeights nodes = model.nodes();
    nodes.addTo(made.asPrevious, CrfTemplates.WORD_BEFORE.after(made.word.hash()));
    nodes.addTo(made.asPrevious, CrfTemplates.SHAPE_BEFORE.after(made.shape.hash()));
    nodes.addTo(made.asNext, CrfTemplates.WORD_NEXT.after(made.word.hash()));
    nodes.addTo(made.asNext, CrfTemplates.SHAPE_NEXT.after(made.shape.hash()));
    if (model.clusters() != null) {
      nodes.addTo(made.asPrevious, CrfTemplates.CLUSTER_BEFORE.after(cluster.hash()));
      nodes.addTo(made.asNext, CrfTemplates.CLUSTER_NEXT.after(cluster.hash()));
    }
    made.anywhereBefore = nodes.row(CrfTemplates.ANYWHERE_BEFORE.after(made.word.hash()));
    made.anywhereAfter = nodes.row(CrfTemplates.ANYWHERE_NEXT.after(made.word.hash()));
  }

  private void addEdges(CrfWord made, Ending nextShape) {
    FeatureWeights edges = model.edges();
    edges.addTo(made.ownEdge, CrfTemplates.PAIR);
    edges.addTo(made.ownEdge, CrfTemplates.PAIR_WORD.after(made.word.hash()));
    edges.addTo(made.ownEdge, CrfTemplates.PAIR_SHAPE.after(made.shape.hash()));
    edges.addTo(made.ownEdge, CrfTemplates.PAIR_SHAPE_AGAIN.after(made.shape.hash()));
    edges.addTo(made.edgeAsPrevious, CrfTemplates.PAIR_WORD_BEFORE.after(made.word.hash()));
    edges.addTo(made.edgeAsPrevious, CrfTemplates.PAIR_SHAPE_BEFORE.after(made.shape.hash()));
    edges.addTo(made.edgeAsNext, CrfTemplates.PAIR_SHAPE_NEXT.after(nextShape.hash()));
    if (model.clusters() != null) {
      edges.addTo(made.ownEdge, CrfTemplates.PAIR_CLUSTER.after(made.cluster.hash()));
      edges.addTo(made.edgeAsPrevious, CrfTemplates.PAIR_CLUSTER_BEFORE.after(made.cluster.hash()));
    }
  }

  private static void setLetters(CrfWord made, String word) {
    made.noCapital = !word.isEmpty();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      made.noCapital &= !Character.isUpperCase(c);
      made.hasLetter |= Character.isLetter(c);
    }
    made.nameCase = word.length() >= 2 && isCapital(word.charAt(0));
    for (int i = 1; i < word.length(); i++) {
      made.nameCase &= !Character.isUpperCase(word.charAt(i));
    }
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /** The model's known words, as far as shapes ask for them. */
  private final class KnownWords extends AbstractSet<String> {
    @Override
    public boolean contains(Object word) {
      return word instanceof String text
          && model.knownWords().get(TextHash.of(text)) != HashTable.NONE;
    }

    @Override
    public Iterator<String> iterator() {
      return Collections.emptyIterator();
    }

    @Override
    public int size() {
      return 0;
    }
  }
}
