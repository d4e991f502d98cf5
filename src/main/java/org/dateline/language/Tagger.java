package org.dateline.language;

import java.util.List;

/** Splits a text into sentences and tokens with part of speech, lemma and entity class. */
public interface Tagger {
  List<Sentence> tag(String text);

  /** True if the models have met a word, in small letters, in the texts they learnt from. */
  boolean knows(String word);

  /** Name and version of the models, for provenance. */
  String models();
}
