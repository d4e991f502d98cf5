package org.dateline.language.quote.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.lexicon.Language;

/**
 * Nouns that stood for somebody or some body without a name, "a company said": "the company" after
 * that is none of those that are named.
 */
final class UnnamedNouns {
  private static final Set<String> INDEFINITE = Language.ENGLISH.words("speech/one-of-many");

  /** The paragraph in which each last stood so. */
  private final Map<String, Integer> paragraphs = new HashMap<>();

  static boolean isIndefinite(Passage passage, NounPhrase phrase) {
    return INDEFINITE.contains(passage.item(phrase.from()).lower());
  }

  void add(Passage passage, NounPhrase phrase) {
    paragraphs.put(passage.head(phrase).lemma(), passage.paragraph());
  }

  /** True if the noun stood so in a passage or up to so many paragraphs above it. */
  boolean isNear(String noun, Passage passage, int above) {
    Integer last = paragraphs.get(noun);
    return last != null && last >= passage.paragraph() - above;
  }
}
