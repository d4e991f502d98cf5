package org.dateline.language.corenlp.compact;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a part-of-speech model as CoreNLP's MaxentTagger writes it. */
final class TaggerModelReader {
  /** A word that is in the lexicon of clusters, to know it by. */
  private static final String CLUSTERED = "monday";

  private static final String COMPANY_END = "Corp.";

  /** Tags of which English words that had one may have the other. */
  private static final List<List<String>> TWINS =
      List.of(
          List.of("VBN", "VBD"), List.of("VBD", "VBN"), List.of("VB", "VBP"), List.of("VBP", "VB"));

  private final List<String> tags = new ArrayList<>();
  private final Map<String, TagCounts> words = new LinkedHashMap<>();
  private final Set<String> closed = new HashSet<>();

  /** Counts of a word's tags; their order decides between equals. */
  private record TagCounts(Map<String, Integer> counts) {
    int sum() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    String mostFrequent() {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> each : counts.entrySet()) {
        if (each.getValue() > most) {
          most = each.getValue();
          best = each.getKey();
        }
      }
      return best;
    }
  }

  private TaggerModelReader() {}

  static TaggerModel read(InputStream model) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(model))) {
      return new TaggerModelReader().read(in);
    } catch (ClassNotFoundException e) {
      throw new IOException("The tagger's model is of another CoreNLP.", e);
    }
  }

  private TaggerModel read(DataInputStream in) throws IOException, ClassNotFoundException {
    check(TaggerConfig.readConfig(in));
    in.readInt(); // what it was trained on
    in.readInt(); // number of tags, told again below
    readDictionary(in);
    readTags(in);
    SerializedObjects templates = new SerializedObjects(in);
    check(TaggerTemplates.common(), (Extractors) templates.readObject());
    check(TaggerTemplates.rare(), (Extractors) templates.readObject());
    Map<Long, Map<Integer, Integer>> features = features(in);
    return model(templates, weights(features, LambdaSolve.read_lambdas(in)));
  }

  private static void check(TaggerConfig config) throws IOException {
    boolean known =
        config.getLang().equals("english")
            && config.getWordFunction().equals("edu.stanford.nlp.process.AmericanizeFunction")
            && config.getRareWordThresh() == TaggerModel.RARE
            && config.getDefaultScore() <= 0
            && config.getMinWordsLockTags() <= 1;
    if (!known) {
      throw new IOException("The tagger's model has other settings than are known: " + config);
    }
  }

  private static void check(String expected, Extractors found) throws IOException {
    if (!found.toString().equals(expected)) {
      throw new IOException("The tagger's model has other templates than are known: " + found);
    }
  }

  private void readDictionary(DataInputStream in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      String word = in.readUTF();
      int size = in.readInt();
      // an ordinary map of this capacity: its order is CoreNLP's
      Map<String, Integer> counts = new HashMap<>(size);
      for (int i = 0; i < size; i++) {
        counts.put(in.readUTF(), in.readInt());
      }
      words.put(word, new TagCounts(counts));
    }
    for (int left = in.readInt(); left > 0; left--) {
      in.readInt(); // verbs that take particles: no template asks for them
      in.skipNBytes(in.readInt() + 4L * Integer.BYTES);
    }
  }

  private void readTags(DataInputStream in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      String tag = in.readUTF();
      tags.add(tag);
      if (in.readBoolean()) {
        closed.add(tag);
      }
    }
  }

  /** Row of weights' numbers by feature. */
  private Map<Long, Map<Integer, Integer>> features(DataInputStream in) throws IOException {
    Map<Long, Map<Integer, Integer>> features = new LinkedHashMap<>();
    Map<Long, String> values = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      int weight = in.readInt();
      int template = in.readInt();
      String value = in.readUTF();
      int tag = tags.indexOf(in.readUTF());
      long key = TaggerTemplates.key(template, value);
      String other = values.putIfAbsent(key, template + value);
      if (other != null && !other.equals(template + value)) {
        throw new IOException("Two features of the tagger's model share a hash: " + value);
      }
      features.computeIfAbsent(key, k -> new HashMap<>()).put(tag, weight);
    }
    return features;
  }

  private static FeatureWeights weights(Map<Long, Map<Integer, Integer>> features, double[] all) {
    RowsBuilder rows = new RowsBuilder();
    features.forEach(
        (feature, weights) -> {
          weights.forEach((tag, number) -> rows.add(tag, all[number]));
          rows.close(feature);
        });
    return rows.build();
  }

  private TaggerModel model(SerializedObjects templates, FeatureWeights weights)
      throws IOException {
    List<byte[]> sets = new ArrayList<>(List.of(open()));
    HashTable.Builder dictionary = new HashTable.Builder();
    for (Map.Entry<String, TagCounts> each : words.entrySet()) {
      TagCounts counts = each.getValue();
      // a word that was seen without a tag is tagged like an unknown one
      int set = counts.sum() == 0 ? 0 : numberOf(set(counts.counts().keySet()), sets);
      dictionary.put(
          TextHash.of(each.getKey()),
          new TaggerModel.DictionaryWord(
                  set, tags.indexOf(counts.mostFrequent()), counts.sum() < TaggerModel.RARE)
              .pack());
    }
    Map<String, String> lexicon = templates.mapWith(CLUSTERED);
    return new TaggerModel(
        List.copyOf(tags),
        sets,
        dictionary.build(),
        WordClustersReader.read(lexicon, lexicon.getOrDefault("<unk>", "null")),
        List.copyOf(templates.setWith(COMPANY_END)),
        weights);
  }

  private byte[] open() {
    // an ordinary set: its order is CoreNLP's
    Set<String> open = new HashSet<>();
    tags.stream().filter(tag -> !closed.contains(tag)).forEach(open::add);
    return set(open);
  }

  /** The tags, and those that go with them. */
  private byte[] set(Set<String> of) {
    List<String> all = new ArrayList<>(of);
    for (List<String> twins : TWINS) {
      if (of.contains(twins.get(0)) && !of.contains(twins.get(1))) {
        all.add(twins.get(1));
      }
    }
    byte[] set = new byte[all.size()];
    for (int i = 0; i < set.length; i++) {
      set[i] = (byte) tags.indexOf(all.get(i));
    }
    return set;
  }

  private static int numberOf(byte[] set, List<byte[]> sets) {
    for (int i = 0; i < sets.size(); i++) {
      if (Arrays.equals(sets.get(i), set)) {
        return i;
      }
    }
    sets.add(set);
    return sets.size() - 1;
  }
}
