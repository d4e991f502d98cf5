package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.ResourceLines;

/**
 * Joins titles to the name behind them where the tokenizer took their full stop for the end of a
 * sentence: "Ofc. Ida Quarm".
 */
final class Abbreviations {
  private static final Set<String> TITLES =
      Set.copyOf(ResourceLines.of("/lang/en/title-abbreviations.txt"));

  private Abbreviations() {}

  /** The tokens with the full stop of such a title, where a name follows, as part of it. */
  static List<CoreLabel> joined(List<CoreLabel> tokens) {
    List<CoreLabel> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      if (isTitle(tokens, i)) {
        CoreLabel stop = tokens.get(++i);
        token.setWord(token.word() + stop.word());
        token.setValue(token.word());
        token.setOriginalText(token.originalText() + stop.originalText());
        token.setAfter(stop.after());
        token.setEndPosition(stop.endPosition());
      }
      joined.add(token);
    }
    return joined;
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  private static boolean isTitle(List<CoreLabel> tokens, int i) {
    return i + 2 < tokens.size()
        && isTitle(tokens.get(i).word())
        && tokens.get(i + 1).word().equals(".")
        && tokens.get(i + 1).beginPosition() == tokens.get(i).endPosition()
        && Character.isUpperCase(tokens.get(i + 2).word().codePointAt(0));
  }
}
