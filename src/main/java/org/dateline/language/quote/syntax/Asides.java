package org.dateline.language.quote.syntax;

import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Asides between a subject and its verb: commas, brackets, and what they enclose. */
final class Asides {
  private static final int REACH = 60;
  private static final Set<String> INDEFINITE = Language.ENGLISH.words("grammar/indefinite");

  private final Passage passage;
  private final SpeechLexicon lexicon;

  Asides(Passage passage, SpeechLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /**
   * The phrase before a comma that opens the sentence: "X, a pollster who works with Y, a charity,
   * said"; null for none.
   */
  @Nullable NounPhrase openingPhrase(int verb) {
    if (!passage.item(verb).isFinite() || !isAfterComma(verb)) {
      return null;
    }
    int start = passage.sentenceStart(passage.sentenceOf(verb));
    int from = start < verb && passage.item(start).tag().equals("CC") ? start + 1 : start;
    NounPhrase first = verb - from > REACH ? null : passage.phraseFrom(from);
    if (first == null || first.possessive() || first.kind() == NounPhrase.PhraseKind.RELATIVE) {
      return null;
    }
    int comma = afterBrackets(first.extent());
    // brackets that open after it may close after the verb, or never
    boolean opens = comma < verb && (comma < verb - 1 || comma > first.extent());
    return opens && passage.item(comma).isComma() && !isTime(first, comma) ? first : null;
  }

  /** True for a time that opens the sentence: "Last week, X, the mayor, said". */
  private boolean isTime(NounPhrase first, int comma) {
    NounPhrase next = passage.phraseFrom(comma + 1);
    return next != null && next.person() && !lexicon.canSpeak(passage, first);
  }

  /**
   * The name that a phrase between commas explains, "X, president of Y, which ..., said", else the
   * phrase.
   */
  NounPhrase explained(int verb, NounPhrase phrase, int start) {
    int comma = phrase.from() - 1;
    NounPhrase member = member(phrase, comma, start);
    if (member != null) {
      return member;
    }
    if (!isAfterComma(verb)
        || phrase.person()
        || phrase.isPronoun()
        || comma <= start
        || !passage.item(comma).isComma()) {
      return phrase;
    }
    NounPhrase name = passage.phraseAt(comma - 1);
    boolean role = lexicon.roles().contains(passage.head(phrase).lemma());
    boolean one = INDEFINITE.contains(passage.item(phrase.from()).lower());
    return (role || one)
            && name != null
            && name.person()
            && !name.possessive()
            && name.to() == comma
        ? passage.outermost(name)
        : phrase;
  }

  /**
   * The person before the comma, who opens the clause: "X, Harbour Hotel Association said"; null
   * for none.
   */
  private @Nullable NounPhrase member(NounPhrase body, int comma, int start) {
    boolean joined =
        comma > start
            && passage.item(comma).isComma()
            && passage.head(body).ner().equals("ORGANIZATION");
    NounPhrase name = joined ? passage.phraseAt(comma - 1) : null;
    return name != null
            && passage.head(name).isPerson()
            && name.to() == comma
            && !name.possessive()
            && (name.from() == start || passage.item(name.from() - 1).isQuote())
        ? name
        : null;
  }

  /**
   * The item at which a town ends before its region: "X of Columbia, South Carolina said"; -1 when
   * this is no such region.
   */
  int beforeRegion(NounPhrase phrase, int start) {
    int comma = phrase.from() - 1;
    NounPhrase town = comma > start ? passage.phraseAt(comma - 1) : null;
    boolean region =
        town != null
            && passage.item(comma).isComma()
            && passage.head(phrase).ner().equals("LOCATION")
            && passage.head(town).ner().equals("LOCATION")
            && town.from() > start
            && MainClause.isPreposition(passage.item(town.from() - 1));
    return region ? comma - 1 : -1;
  }

  /**
   * The item behind brackets that open here and close: "X (R-Ohio)"; the item itself when there are
   * none.
   */
  int afterBrackets(int open) {
    if (passage.has(open) && passage.item(open).tag().equals("-LRB-")) {
      for (int i = open + 1; passage.has(i) && i < open + REACH; i++) {
        if (passage.item(i).tag().equals("-RRB-")) {
          return i + 1;
        }
      }
    }
    return open;
  }

  /** The item at which the comma, dash or bracket opens that closes at an item, -1 for none. */
  int opening(int close, int start, String word) {
    for (int i = close - 1; i > start; i--) {
      Item item = passage.item(i);
      if (word.equals("-LRB-") ? item.tag().equals("-LRB-") : item.word().equals(word)) {
        return i;
      }
    }
    return -1;
  }

  /** The words before it, from a comma on, explain whoever stands before that comma. */
  private boolean isAfterComma(int verb) {
    int i = verb - 1;
    while (i > 0 && passage.item(i).isAdverb()) {
      i--;
    }
    return i >= 0 && (passage.item(i).isComma() || passage.item(i).tag().equals("-RRB-"));
  }
}
