package org.dateline.language.corenlp.compact;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.LowercaseFunction;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** Reads a conditional random field as CoreNLP's CRFClassifier writes it. */
final class CrfModelReader {
  /** A word that is in the lexicon of clusters, to know it by. */
  private static final String CLUSTERED = "monday";

  private static final String NODE = "|C";

  private CrfModelReader() {}

  static CrfModel read(InputStream model) throws IOException {
    try (SerializedObjects in =
        new SerializedObjects(new BufferedInputStream(new GZIPInputStream(model, 1 << 16)))) {
      return read(in);
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("The model is of another CoreNLP.", e);
    }
  }

  @SuppressWarnings("unchecked")
  private static CrfModel read(SerializedObjects in) throws IOException, ClassNotFoundException {
    Object labels = in.readObject();
    List<Index<CRFLabel>> cliques =
        labels instanceof List
            ? (List<Index<CRFLabel>>) labels
            : List.of((Index<CRFLabel>[]) labels);
    List<String> classes = new ArrayList<>(((Index<String>) in.readObject()).objectsList());
    Index<String> features = (Index<String>) in.readObject();
    SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
    check(flags);
    for (int left = (Integer) in.readObject(); left > 0; left--) {
      in.readObject();
    }
    check(
        in.readInt() == 2 && cliques.size() == 2,
        "maxLeft must be 1, so that a label depends on the one before alone");
    float[][] weights = floats(in.readObject());
    Set<String> known = (Set<String>) in.readObject();
    int[] nodeLabels = numbers(cliques.get(0), classes.size());
    int[] edgeLabels = numbers(cliques.get(1), classes.size());
    RowsBuilder nodes = new RowsBuilder();
    RowsBuilder edges = new RowsBuilder();
    for (int i = 0; i < weights.length; i++) {
      String name = features.get(i);
      boolean node = name.endsWith(NODE);
      add(node ? nodes : edges, name, node ? nodeLabels : edgeLabels, weights[i]);
    }
    return new CrfModel(
        settings(flags),
        List.copyOf(classes),
        IntStream.of(nodeLabels).boxed().toList(),
        impossible(edgeLabels, classes.size()),
        nodes.build(),
        edges.build(),
        hashes(known),
        flags.useDistSim ? lexicon(in.mapWith(CLUSTERED), flags) : null);
  }

  private static void add(RowsBuilder rows, String name, int[] numbers, float[] weights) {
    for (int i = 0; i < weights.length; i++) {
      rows.add(numbers[i], weights[i]);
    }
    rows.close(TextHash.of(name));
  }

  private static CrfModel.FeatureSettings settings(SeqClassifierFlags flags) throws IOException {
    boolean small = flags.wordFunction instanceof LowercaseFunction;
    check(
        small || flags.wordFunction instanceof AmericanizeFunction,
        "wordFunction must be LowercaseFunction or AmericanizeFunction");
    check(flags.usePosition == flags.useBeginSent, "usePosition and useBeginSent must be equal");
    return new CrfModel.FeatureSettings(
        flags.wordShape,
        flags.maxNGramLeng,
        flags.disjunctionWidth,
        flags.useTitle,
        flags.usePosition,
        small);
  }

  /**
   * Checks that the model has all the features which this package makes; the tests see to the rest.
   */
  private static void check(SeqClassifierFlags flags) throws IOException {
    check(
        flags.useClassFeature && flags.useWord && flags.useNGrams && flags.noMidNGrams,
        "useClassFeature, useWord, useNGrams and noMidNGrams must be on");
    check(
        flags.usePrev && flags.useNext && flags.useDisjunctive && flags.useOccurrencePatterns,
        "usePrev, useNext, useDisjunctive and useOccurrencePatterns must be on");
    check(
        flags.useTypeSeqs && flags.useTypeSeqs2 && flags.useTypeySequences && !flags.useTypeSeqs3,
        "useTypeSeqs, useTypeSeqs2 and useTypeySequences must be on, useTypeSeqs3 off");
    check(
        flags.useSequences && flags.usePrevSequences && !flags.strictGoodCoNLL && !flags.useReverse,
        "useSequences and usePrevSequences must be on, strictGoodCoNLL and useReverse off");
    check(
        flags.useLastRealWord && flags.useNextRealWord,
        "useLastRealWord and useNextRealWord must be on");
    check(flags.maxAdditionalKnownLCWords == 0, "maxAdditionalKnownLCWords must be 0");
  }

  private static void check(boolean holds, String needed) throws IOException {
    if (!holds) {
      throw new IOException("The CoreNLP model has an unsupported setting: " + needed + ".");
    }
  }

  private static float[][] floats(Object weights) {
    if (weights instanceof float[][] floats) {
      return floats;
    }
    double[][] doubles = (double[][]) weights;
    float[][] floats = new float[doubles.length][];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = new float[doubles[i].length];
      for (int j = 0; j < floats[i].length; j++) {
        floats[i][j] = (float) doubles[i][j];
      }
    }
    return floats;
  }

  /** The numbers, in the order of the classes, of what each weight of a feature is for. */
  private static int[] numbers(Index<CRFLabel> clique, int classes) {
    int[] numbers = new int[clique.size()];
    for (int i = 0; i < numbers.length; i++) {
      for (int label : clique.get(i).getLabel()) {
        numbers[i] = numbers[i] * classes + label;
      }
    }
    return numbers;
  }

  private static List<Integer> impossible(int[] possible, int classes) {
    List<Integer> impossible = new ArrayList<>();
    for (int pair = 0; pair < classes * classes; pair++) {
      impossible.add(pair);
    }
    for (int pair : possible) {
      impossible.remove((Integer) pair);
    }
    return List.copyOf(impossible);
  }

  private static HashTable hashes(Set<String> words) {
    HashTable.Builder table = new HashTable.Builder();
    words.stream().filter(word -> !word.isEmpty()).forEach(w -> table.put(TextHash.of(w), 1));
    return table.build();
  }

  private static WordClusters lexicon(Map<String, String> clusters, SeqClassifierFlags flags)
      throws IOException {
    check(
        flags.numberEquivalenceDistSim
            && !flags.casedDistSim
            && flags.unknownWordDistSimClass != null,
        "it looks up clusters otherwise");
    return WordClustersReader.read(clusters, flags.unknownWordDistSimClass);
  }
}
