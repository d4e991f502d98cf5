package org.dateline.language.corenlp.compact;

import java.util.List;

/**
 * A part-of-speech model as flat arrays.
 *
 * @param tags all tags
 * @param tagSets sets of tags that words may have, each in the order in which they are tried; the
 *     first is that of words never seen in training
 * @param dictionary what is known of the words of the training, see {@link DictionaryWord}
 * @param clusters of words in small letters
 * @param companyEnds "Inc.", "Corp."
 * @param features by {@link TaggerTemplates#key}
 */
record TaggerModel(
    List<String> tags,
    List<byte[]> tagSets,
    HashTable dictionary,
    WordClusters clusters,
    List<String> companyEnds,
    FeatureWeights features) {

  /** The token after the last one of a sentence. */
  static final String END = ".$.";

  /** Words seen fewer times in training are rare. */
  static final int RARE = 5;

  int row(int template, String value) {
    return features.row(TaggerTemplates.key(template, value));
  }

  /** The dictionary's entry of a word. */
  DictionaryWord entry(String word) {
    int packed = dictionary.get(TextHash.of(word));
    return packed == HashTable.NONE ? DictionaryWord.UNKNOWN : DictionaryWord.unpack(packed);
  }

  /**
   * A word of the dictionary.
   *
   * @param tagSet number of the tags it may have
   * @param mostFrequent the tag it had most often, -1 for an unknown word
   */
  record DictionaryWord(int tagSet, int mostFrequent, boolean rare) {
    static final DictionaryWord UNKNOWN = new DictionaryWord(0, -1, true);

    int pack() {
      return tagSet << 8 | mostFrequent << 1 | (rare ? 1 : 0);
    }

    static DictionaryWord unpack(int packed) {
      return new DictionaryWord(packed >>> 8, packed >>> 1 & 0x7F, (packed & 1) == 1);
    }
  }
}
