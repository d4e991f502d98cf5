package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TrueCaseAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the words of a sentence in capitals the case that a newspaper would write them in, by a
 * conditional random field (Lita et al., ACL 2003): the other models read names and verbs by their
 * case.
 *
 * <p>The model takes 620 MB and some seconds, so it is loaded at the first sentence in capitals.
 */
final class CaseRestorer {
  private @Nullable TrueCaseAnnotator model;

  /** Changes the words of the labels, not what they remember as the original text. */
  void restore(List<CoreLabel> sentence) {
    CoreMap map = new ArrayCoreMap(1);
    map.set(CoreAnnotations.TokensAnnotation.class, sentence);
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(map));
    model().annotate(annotation);
    for (CoreLabel label : sentence) {
      String word = label.get(CoreAnnotations.TrueCaseTextAnnotation.class);
      if (word != null && word.equalsIgnoreCase(label.word())) {
        label.setWord(word);
      }
    }
  }

  /** A restored word as a text would write it: what stands for a bracket is that bracket. */
  static String written(CoreLabel label) {
    String original = label.originalText();
    return label.word().equalsIgnoreCase(original) ? label.word() : original;
  }

  private synchronized TrueCaseAnnotator model() {
    if (model == null) {
      model = new TrueCaseAnnotator(false);
    }
    return model;
  }
}
