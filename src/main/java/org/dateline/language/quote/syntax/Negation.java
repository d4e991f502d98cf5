package org.dateline.language.quote.syntax;

import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Verbs of what was not said: "did not say", "declined to say", "nobody said". */
final class Negation {
  private static final int REACH = 4;
  private static final Set<String> NOT = Language.ENGLISH.words("grammar/not");
  private static final Set<String> NOBODY = Language.ENGLISH.words("grammar/nobody");
  private static final Set<String> REFUSING = Language.ENGLISH.words("grammar/refusing");
  private static final Set<String> NOT_ALL = Language.ENGLISH.words("grammar/not-all");
  private static final Set<String> DENYING = Language.ENGLISH.words("grammar/denying");
  private static final Set<String> WITHOUT = Language.ENGLISH.words("grammar/without");

  private static final Set<String> SHORT = Language.ENGLISH.words("grammar/short-of");

  private Negation() {}

  /** True if what the verb reports is not said by its subject. */
  static boolean isNegated(Passage passage, int verb, @Nullable NounPhrase subject) {
    return (subject != null && isNobody(passage, subject))
        || hasNot(passage, verb)
        || isRefused(passage, verb)
        || isDenied(passage, verb)
        || (verb > 0 && WITHOUT.contains(passage.item(verb - 1).lower()));
  }

  /**
   * True for a subject that stands for nobody: "No minister", "hardly anyone", "few ministers", and
   * "Roe" in "neither Doe nor Roe".
   */
  private static boolean isNobody(Passage passage, NounPhrase subject) {
    int from = passage.outermost(subject).from();
    return NOBODY.contains(passage.item(from).lower())
        || (from > 0 && NOT_ALL.contains(passage.item(from - 1).lower()));
  }

  /**
   * True if "not" stands before the verb, over adverbs and auxiliaries; "not only said" says it.
   * "Would not, in the end, say" is too rare to be sought.
   */
  static boolean hasNot(Passage passage, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      Item item = passage.item(i);
      if (NOT.contains(item.lower())) {
        return !passage.item(i + 1).lower().equals("only");
      }
      boolean between =
          item.isAdverb() || item.tag().equals("MD") || CueFinder.isAuxiliary(passage, i);
      if (!between) {
        return false;
      }
    }
    return false;
  }

  private static boolean isRefused(Passage passage, int verb) {
    int to = verb - 1;
    while (to > 0 && passage.item(to).isAdverb()) {
      to--;
    }
    return to > 0
        && passage.item(to).lower().equals("to")
        && (REFUSING.contains(passage.item(to - 1).lemma())
            || passage.item(to - 1).lower().equals("yet"));
  }

  /**
   * True if the verb before denies it: "Denied ever having said", "stopped short of saying", "came
   * close to saying".
   */
  private static boolean isDenied(Passage passage, int verb) {
    if (verb == 0) {
      return false;
    }
    int before = verb - 1;
    while (before > 0
        && (passage.item(before).isAdverb() || passage.item(before).lower().equals("having"))) {
      before--;
    }
    boolean shortOf =
        before > 0
            && switch (passage.item(before).lower()) {
              case "of" -> SHORT.contains(passage.item(before - 1).lower());
              case "to" -> passage.item(before - 1).lower().equals("close");
              default -> false;
            };
    boolean gerund =
        passage.item(verb).tag().equals("VBG") || passage.item(verb - 1).lower().equals("having");
    return shortOf || (gerund && DENYING.contains(passage.item(before).lemma()));
  }
}
