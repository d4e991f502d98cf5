package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dateline.language.corenlp.compact.CompactCrf;
import org.dateline.language.corenlp.compact.MixedCase;
import org.jspecify.annotations.Nullable;

/**
 * Gives words in capitals the case that a newspaper would write them in, by a conditional random
 * field (Lita et al., ACL 2003): the other models read names and verbs by their case. Threads may
 * share it; its model is opened at the first words in capitals.
 */
final class CaseRestorer {
  private final Supplier<CaseModels> source;
  private volatile @Nullable CaseModels opened;

  private record CaseModels(CompactCrf cases, MixedCase mixed) {}

  CaseRestorer(Models models) {
    source = () -> new CaseModels(models.trueCase(), models.mixedCase());
  }

  /**
   * Changes words, not what the labels remember as the original text.
   *
   * @param capitals words that are to be changed
   */
  void restore(List<CoreLabel> sentence, BitSet capitals) {
    CaseModels models = models();
    List<String> words = sentence.stream().map(CoreLabel::word).toList();
    String[] cases = models.cases.label(words, i -> false);
    for (int i = capitals.nextSetBit(0); i >= 0; i = capitals.nextSetBit(i + 1)) {
      String written = written(words.get(i), cases[i], models.mixed);
      if (written.equalsIgnoreCase(words.get(i))) {
        sentence.get(i).setWord(written);
      }
    }
  }

  private static String written(String word, String form, MixedCase mixed) {
    return switch (form) {
      case "UPPER" -> word.toUpperCase(Locale.ROOT);
      case "LOWER" -> word.toLowerCase(Locale.ROOT);
      case "INIT_UPPER" ->
          Character.toTitleCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
      default -> {
        String known = mixed.written(word);
        yield known == null ? word : known;
      }
    };
  }

  /** A word in its restored case; signs as they stand, not as the models call them. */
  static String written(CoreLabel label) {
    String original = label.originalText();
    return label.word().equalsIgnoreCase(original) ? label.word() : original;
  }

  private CaseModels models() {
    CaseModels models = opened;
    if (models == null) {
      // two threads may open them at once: they are mapped from the same files
      models = source.get();
      opened = models;
    }
    return models;
  }
}
