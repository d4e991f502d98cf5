package org.dateline.language.corenlp.compact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes word clusters of a map from words to the names of clusters. */
final class WordClustersReader {
  private WordClustersReader() {}

  /**
   * Makes word clusters of a map from word to cluster.
   *
   * @param unknown the cluster of words that the map does not hold
   */
  static WordClusters read(Map<String, String> clusters, String unknown) {
    List<String> names = new ArrayList<>(new TreeSet<>(clusters.values()));
    names.add(unknown);
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.putIfAbsent(name, numbers.size()));
    HashTable.Builder words = new HashTable.Builder();
    new java.util.TreeMap<>(clusters)
        .forEach(
            (word, cluster) -> {
              if (!word.isEmpty()) {
                words.put(TextHash.of(word), numbers.get(cluster));
              }
            });
    return new WordClusters(words.build(), List.copyOf(names));
  }
}
