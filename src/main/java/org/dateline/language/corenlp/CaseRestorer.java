package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TrueCaseAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives words in capitals the case that a newspaper would write them in, by a conditional random
 * field (Lita et al., ACL 2003): the other models read names and verbs by their case.
 *
 * <p>The model takes 620 MB and some seconds, so it is loaded at the first words in capitals.
 */
final class CaseRestorer {
  private @Nullable TrueCaseAnnotator model;

  /**
   * Changes words, not what the labels remember as the original text.
   *
   * @param capitals which of them are to be changed
   */
  // One at a time: CoreNLP's class switches its bias for the length of a call, for all threads.
  synchronized void restore(List<CoreLabel> sentence, BitSet capitals) {
    CoreMap map = new ArrayCoreMap(1);
    map.set(CoreAnnotations.TokensAnnotation.class, sentence);
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(map));
    model().annotate(annotation);
    for (int i = capitals.nextSetBit(0); i >= 0; i = capitals.nextSetBit(i + 1)) {
      CoreLabel label = sentence.get(i);
      String word = label.get(CoreAnnotations.TrueCaseTextAnnotation.class);
      if (word != null && word.equalsIgnoreCase(label.word())) {
        label.setWord(word);
      }
    }
  }

  /** A word in its restored case; signs as they stand, not as the models call them. */
  static String written(CoreLabel label) {
    String original = label.originalText();
    return label.word().equalsIgnoreCase(original) ? label.word() : original;
  }

  private TrueCaseAnnotator model() {
    if (model == null) {
      model = new TrueCaseAnnotator(false);
    }
    return model;
  }
}
