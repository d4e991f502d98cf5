package org.dateline.language.quote.syntax;

import java.util.Set;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Participles whose subject is the object of the verb above. */
final class ObjectControl {
  private static final Set<String> QUOTING = Language.ENGLISH.words("grammar/quoting");
  private static final int LONGEST_ASIDE = 20;

  private ObjectControl() {}

  /**
   * The object of the verb before, who is said to speak: Y in "X accused Y of saying", "X fired Y
   * for saying"; null for other verbs.
   */
  static @Nullable NounPhrase subject(Passage passage, SpeechLexicon lexicon, int verb) {
    int preposition = verb - 1;
    while (preposition > 0 && passage.item(preposition).isAdverb()) {
      preposition--;
    }
    NounPhrase last = preposition < 2 ? null : passage.phraseAt(preposition - 1);
    if (last == null || !passage.item(verb).tag().equals("VBG")) {
      return null;
    }
    NounPhrase object = passage.outermost(last);
    int above = object.from() - 1;
    boolean controls =
        above >= 0
            && passage.item(above).isVerb()
            && switch (passage.item(preposition).lower()) {
              case "for" -> true;
              case "of" -> passage.item(above).lemma().equals("accuse");
              default -> false;
            };
    return controls && lexicon.canSpeak(passage, object) ? object : null;
  }

  /**
   * The one who is quoted: Y in "X quoted Y, the mayor, as saying"; null where nobody is quoted so.
   */
  static @Nullable NounPhrase quoted(Passage passage, int verb) {
    int as = verb - 1;
    if (as < 2
        || !passage.item(as).lower().equals("as")
        || !passage.item(verb).tag().equals("VBG")) {
      return null;
    }
    int end = passage.item(as - 1).isComma() ? commaBefore(passage, as - 1) : as;
    NounPhrase last = passage.phraseAt(end - 1);
    NounPhrase object = last == null ? null : passage.outermost(last);
    return object != null
            && object.from() > 0
            && QUOTING.contains(passage.item(object.from() - 1).lemma())
        ? object
        : null;
  }

  private static int commaBefore(Passage passage, int comma) {
    for (int i = comma - 1; i > 0 && i > comma - LONGEST_ASIDE; i--) {
      if (passage.item(i).isComma()) {
        return i;
      }
    }
    return comma;
  }
}
