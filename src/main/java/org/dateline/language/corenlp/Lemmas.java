package org.dateline.language.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Dictionary forms by word and tag (Minnen, Carroll and Pearce, 2001), cached: each pair has one
 * slot, where it replaces the pair before. Threads may share it.
 *
 * <p>No {@code BoundedCache}: that goes by one text, for which each token's word and tag would have
 * to be joined, and its function knows nothing of the caller's {@code Morphology}.
 */
final class Lemmas {
  private static final int PLACES = 1 << 15;

  private final AtomicReferenceArray<KnownLemma> places = new AtomicReferenceArray<>(PLACES);

  private record KnownLemma(String word, String tag, String lemma) {}

  /**
   * The lemma of a word with this tag.
   *
   * @param morphology of this thread: it keeps state between words
   */
  String of(String word, String tag, Morphology morphology) {
    int hash = (31 * word.hashCode() + tag.hashCode()) * 0x9E3779B9;
    int place = (hash ^ hash >>> 16) & (PLACES - 1);
    KnownLemma known = places.getAcquire(place);
    if (known != null && known.word.equals(word) && known.tag.equals(tag)) {
      return known.lemma;
    }
    String lemma = morphology.lemma(word, tag);
    places.setRelease(place, new KnownLemma(word, tag, lemma));
    return lemma;
  }
}
