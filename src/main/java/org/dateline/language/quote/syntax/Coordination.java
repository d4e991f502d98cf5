package org.dateline.language.quote.syntax;

import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.jspecify.annotations.Nullable;

/** Phrases that speak as one: "Apple and Google said", "said Roe, the mayor, and Doe". */
public final class Coordination {
  private static final int MOST = 8;

  private Coordination() {}

  /**
   * The first phrase of the subject that ends in a phrase: itself where nothing is joined to it.
   * "Apple" of "Apple and Google", the officials of "officials at Apple and Google".
   */
  static NounPhrase first(Passage passage, NounPhrase last) {
    NounPhrase first = last;
    NounPhrase joined = last;
    for (int n = 0; n < MOST; n++) {
      NounPhrase left = left(passage, joined, joined.equals(last));
      if (left == null) {
        return first;
      }
      joined = left;
      first = opensClause(passage, left) ? left : first;
    }
    return first;
  }

  /**
   * The last phrase of the subject or source that starts with a phrase: itself where nothing is
   * joined to it.
   *
   * @param afterVerb whether it stands after the words that tell that it speaks
   */
  public static NounPhrase last(Passage passage, NounPhrase first, boolean afterVerb) {
    NounPhrase found = first;
    int most = Math.min(passage.phrases().size(), first.index() + 1 + MOST);
    for (int p = first.index() + 1; p < most; p++) {
      NounPhrase last = passage.phrases().get(p);
      boolean ownVerb = afterVerb && Shapes.isFollowedByVerb(passage, last.extent());
      if (last.governor() < 0 && !ownVerb && reaches(passage, last, first)) {
        found = last;
      }
    }
    return found;
  }

  private static boolean reaches(Passage passage, NounPhrase last, NounPhrase first) {
    NounPhrase left = left(passage, last, true);
    for (int n = 0; n < MOST && left != null && left.from() > first.from(); n++) {
      left = left(passage, left, false);
    }
    return first.equals(left);
  }

  /**
   * The phrase that is joined to a phrase from before it, null for none.
   *
   * @param last true if "and" joins them, and no comma alone
   */
  private static @Nullable NounPhrase left(Passage passage, NounPhrase right, boolean last) {
    int end = right.from();
    if (last) {
      if (end == 0 || hasOwner(passage, right) || !passage.item(end - 1).lower().equals("and")) {
        return null;
      }
      end--;
    }
    boolean comma = end > 0 && passage.item(end - 1).isComma();
    if (comma) {
      end--;
    }
    NounPhrase phrase = comma || last ? passage.phraseAt(end - 1) : null;
    if (phrase == null
        || phrase.to() != end
        || phrase.possessive()
        || phrase.kind() == NounPhrase.PhraseKind.RELATIVE
        || isTitle(passage, phrase)) {
      return null;
    }
    NounPhrase whole = passage.outermost(phrase);
    if (!comma) {
      return whole;
    }
    NounPhrase name = explained(passage, whole);
    // "It rained, the game was off, and Roe said": a comma before "and" joins lists alone
    boolean listed = whole.from() > 0 && passage.item(whole.from() - 1).isComma();
    return name != null ? name : last && !listed ? null : whole;
  }

  /** True for a phrase with an owner's sign: in "Roe and Doe's plan" the plan is of both. */
  private static boolean hasOwner(Passage passage, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (passage.item(i).tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }

  /** True for two roles of one person: "Author and former judge Jane Roe". */
  private static boolean isTitle(Passage passage, NounPhrase phrase) {
    return phrase.kind() == NounPhrase.PhraseKind.NOMINAL
        && passage.head(phrase).tag().equals("NN")
        && switch (passage.item(phrase.from()).tag()) {
          case "DT", "PRP$", "CD" -> false;
          default -> true;
        };
  }

  /** The name that a phrase between commas explains: "Roe, the mayor, and Doe". */
  private static @Nullable NounPhrase explained(Passage passage, NounPhrase phrase) {
    boolean aside =
        phrase.kind() == NounPhrase.PhraseKind.NOMINAL
            && phrase.from() > 1
            && passage.item(phrase.from() - 1).isComma();
    NounPhrase name = aside ? passage.phraseAt(phrase.from() - 2) : null;
    return name != null && name.person() && !name.possessive() ? passage.outermost(name) : null;
  }

  /** True if nothing that stands before the phrase governs it. */
  private static boolean opensClause(Passage passage, NounPhrase phrase) {
    int i = phrase.from() - 1;
    if (i < passage.sentenceStart(passage.sentenceOf(phrase.from()))) {
      return true;
    }
    Item item = passage.item(i);
    return item.isComma()
        || item.isDash()
        || item.isQuote()
        || item.isAdverb()
        || ":;".contains(item.word())
        || item.tag().equals("CC")
        || item.tag().equals("WRB")
        || (item.tag().equals("IN") && MainClause.opensClause(item))
        || (item.isNoun() && passage.phraseAt(i) == null); // a day
  }
}
