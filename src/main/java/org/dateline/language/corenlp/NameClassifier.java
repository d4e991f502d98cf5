package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.dateline.language.corenlp.compact.CompactCrf;

/**
 * The entity class of each token of a sentence, by two conditional random fields (Finkel, Grenager
 * and Manning, ACL 2005): what the 3-class model finds stands, and what the 4-class model finds
 * beside it is added.
 */
final class NameClassifier {
  static final String NONE = "O";

  private final CompactCrf threeClass;
  private final CompactCrf fourClass;

  NameClassifier(Models models) {
    threeClass = models.threeClasses();
    fourClass = models.fourClasses();
  }

  /** PERSON, ORGANIZATION, LOCATION, MISC or O for each token. */
  String[] classes(List<CoreLabel> sentence) {
    String[] classes = new String[sentence.size()];
    Arrays.fill(classes, NONE);
    if (!hasNameShape(sentence, classes)) {
      return classes;
    }
    String[] first = answers(threeClass, sentence);
    // The second model is not asked where the first has explained every capital.
    return hasNameShape(sentence, first) ? merge(first, answers(fourClass, sentence)) : first;
  }

  // A span of the second model that touches one of the first is dropped whole.
  static String[] merge(String[] first, String[] second) {
    String[] merged = first.clone();
    int i = 0;
    while (i < second.length) {
      int end = i + 1;
      boolean free = first[i].equals(NONE);
      while (end < second.length && second[end].equals(second[i])) {
        free &= first[end].equals(NONE);
        end++;
      }
      if (free && !second[i].equals(NONE)) {
        Arrays.fill(merged, i, end, second[i]);
      }
      i = end;
    }
    return merged;
  }

  // Neither model finds a name in lower case often enough to pay for its time.
  private static boolean hasNameShape(List<CoreLabel> sentence, String[] classes) {
    for (int i = 0; i < classes.length; i++) {
      String word = sentence.get(i).word();
      boolean open = classes[i].equals(NONE);
      if (open && (i == 0 ? isProper(sentence.get(i)) : hasCapital(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProper(CoreLabel token) {
    return hasCapital(token.word()) && (token.tag().startsWith("NN") || token.tag().equals("JJ"));
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase) && !word.equals("I");
  }

  private static String[] answers(CompactCrf model, List<CoreLabel> sentence) {
    return model.label(
        sentence.stream().map(CoreLabel::word).toList(), i -> sentence.get(i).tag().equals("NNP"));
  }
}
