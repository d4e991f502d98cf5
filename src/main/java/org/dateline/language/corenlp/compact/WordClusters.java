package org.dateline.language.corenlp.compact;

import java.util.List;

/**
 * Clusters of words by what stands beside them in other texts (Clark, EACL 2003).
 *
 * @param words numbers of clusters by word
 * @param names of the clusters; the last one is that of words in no cluster
 */
record WordClusters(HashTable words, List<String> names) {
  String cluster(String word) {
    int number = words.get(TextHash.of(word));
    return names.get(number == HashTable.NONE ? names.size() - 1 : number);
  }
}
