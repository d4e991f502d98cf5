package org.dateline.language.quote.syntax;

import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;

/** The shape of a stretch of a passage: the words and classes that show where clauses begin. */
public final class Shapes {
  private static final int LONGEST_WORD = 12;

  private Shapes() {}

  /**
   * The kind of what opens at an item, as features name it: a clause, a phrase without a verb, a
   * participle, a quotation.
   */
  public static String opening(Passage passage, int from) {
    if (!passage.has(from)) {
      return "nothing";
    }
    Item item = passage.item(from);
    NounPhrase phrase = passage.phraseAt(from);
    if (phrase == null || phrase.kind() == NounPhrase.PhraseKind.RELATIVE) {
      return item.isQuote() ? "quotation" : item.isVerb() ? item.tag() : "word";
    }
    return startsClause(passage, from) ? "clause" : "phrase";
  }

  /** True if a noun phrase stands at an item, and its verb after it. */
  public static boolean startsClause(Passage passage, int from) {
    NounPhrase phrase = passage.phraseAt(from);
    if (phrase == null || phrase.kind() == NounPhrase.PhraseKind.RELATIVE) {
      return false;
    }
    return isFollowedByVerb(passage, passage.outermost(phrase).extent());
  }

  /** True if a finite verb or a modal stands at an item, or after adverbs there. */
  static boolean isFollowedByVerb(Passage passage, int from) {
    int i = from;
    while (passage.has(i) && passage.item(i).isAdverb()) {
      i++;
    }
    return passage.has(i) && (passage.item(i).isFinite() || passage.item(i).tag().equals("MD"));
  }

  /** True if there are a noun and its verb, which may stand in quote marks: the law “is dead”. */
  public static boolean hasClause(Passage passage, int from, int end) {
    boolean nominal = false;
    for (int i = from; i < end; i++) {
      Item item = passage.item(i);
      if (nominal && (item.isFinite() || item.tag().equals("MD") || item.isQuote())) {
        return true;
      }
      nominal |= passage.phraseAt(i) != null || item.tag().equals("EX") || item.isQuote();
    }
    return false;
  }

  /** True if there is a main clause: a phrase that nothing governs, with its verb. */
  public static boolean hasMain(Passage passage, int from, int until) {
    int start = from;
    Item first = passage.item(from);
    if (first.tag().equals("IN")
        || first.tag().equals("WRB")
        || first.tag().equals("VBG")
        || first.tag().equals("VBN")
        || first.tag().equals("TO")) {
      while (start < until && !passage.item(start).isComma()) {
        start++;
      }
    }
    for (int p = passage.firstPhraseFrom(start); p < passage.phrases().size(); p++) {
      NounPhrase phrase = passage.phrases().get(p);
      if (phrase.extent() >= until) {
        return false;
      }
      boolean governed =
          phrase.from() > 0 && MainClause.isPreposition(passage.item(phrase.from() - 1));
      if (!governed
          && phrase.kind() != NounPhrase.PhraseKind.RELATIVE
          && phrase.governor() < 0
          && startsClause(passage, phrase.from())) {
        return true;
      }
    }
    return false;
  }

  /** The class of an item: the word itself for short function words. */
  public static String kind(Passage passage, int i) {
    if (!passage.has(i)) {
      return "END";
    }
    Item item = passage.item(i);
    return switch (item.tag()) {
      case "CC", "IN", "DT", "PRP", "WDT", "WP", "WRB", "MD", "TO", "EX", "PRP$", "RB" ->
          item.lower().length() > LONGEST_WORD ? item.tag() : item.lower();
      case "QUOTE" -> "Q";
      default -> item.isComma() ? "," : item.isDash() ? "—" : lexical(item);
    };
  }

  private static String lexical(Item item) {
    return Character.isLetterOrDigit(item.word().codePointAt(0))
        ? item.tag()
        : item.word().length() > 2 ? item.tag() : item.word();
  }

  /** The class of a number of words. */
  public static String size(int words) {
    return words <= 4
        ? "" + words
        : words <= 6
            ? "6"
            : words <= 9
                ? "9"
                : words <= 14 ? "14" : words <= 20 ? "20" : words <= 30 ? "30" : "many";
  }
}
