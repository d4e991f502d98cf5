package org.dateline.language.quote.syntax;

import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.syntax.SubjectFinder.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Search for a verb's subject among the items before it, the nearest first: over the objects of
 * prepositions, over asides and over auxiliaries.
 */
final class BackwardSearch {
  private static final int LONGEST_PHRASE_BETWEEN = 25;

  private final SubjectFinder finder;
  private final Passage passage;
  private final Asides asides;
  private final Participles participles;
  private final int verb;
  private final int start;
  private final boolean participle;
  private int i;
  private SubjectRoute how;

  BackwardSearch(SubjectFinder finder, int verb) {
    this.finder = finder;
    this.passage = finder.passage();
    this.asides = finder.asides();
    this.participles = finder.participles();
    this.verb = verb;
    start = finder.sentenceStart(verb);
    participle = passage.item(verb).tag().equals("VBG");
    i = verb - 1;
    how = participle ? SubjectRoute.PARTICIPLE : SubjectRoute.BEFORE;
  }

  Subject find() {
    for (int steps = 0; i >= start && steps < SubjectFinder.REACH; steps++) {
      Subject found = step();
      if (found != null) {
        return found;
      }
    }
    return i < start && participle
        ? finder.main(verb, SubjectRoute.PARTICIPLE)
        : SubjectFinder.NONE;
  }

  /** The end of the search, or null when it goes on at another item. */
  private @Nullable Subject step() {
    Item item = passage.item(i);
    NounPhrase phrase = passage.phraseAt(i);
    if (phrase != null && phrase.kind() == NounPhrase.PhraseKind.RELATIVE) {
      NounPhrase antecedent = Relatives.antecedent(passage, i);
      return antecedent == null
          ? SubjectFinder.NONE
          : new Subject(antecedent, SubjectRoute.RELATIVE);
    }
    if (phrase != null && !phrase.possessive()) {
      return atPhrase(phrase);
    }
    if (item.isComma() || item.isDash() || item.tag().equals("-RRB-")) {
      return participle && i == verb - 1 && item.isComma() ? afterComma() : atAside(item);
    }
    if (item.tag().equals("CC")) {
      return finder.coordinated(verb, i);
    }
    if (item.isVerb() || item.tag().equals("MD") || item.tag().equals("TO")) {
      return atVerb(item);
    }
    if (item.isQuote()) {
      return participle ? finder.adding(verb) : finder.main(verb, SubjectRoute.OVER_QUOTATION);
    }
    if (item.isEnd() || item.word().equals(";")) {
      return SubjectFinder.NONE;
    }
    if (governs(item) && !item.lower().equals("to") && i == verb - 1) {
      return finder.main(verb, SubjectRoute.PARTICIPLE);
    }
    i--;
    return null;
  }

  private boolean governs(Item item) {
    return MainClause.isPreposition(item)
        || (participle && (item.tag().equals("IN") || item.tag().equals("WRB")));
  }

  private @Nullable Subject atPhrase(NounPhrase phrase) {
    if (participle && i == verb - 1 && phrase.person()) {
      return new Subject(phrase, SubjectRoute.PARTICIPLE);
    }
    NounPhrase bearer = participle ? participles.absolute(verb, i, phrase) : null;
    if (bearer != null) {
      return new Subject(bearer, SubjectRoute.ABSOLUTE);
    }
    int town = asides.beforeRegion(phrase, start);
    if (town >= 0) {
      i = town;
      return null;
    }
    NounPhrase whole = passage.outermost(phrase);
    int from = whole.from();
    boolean preposition = from > start && MainClause.isPreposition(passage.item(from - 1));
    if (preposition || participles.isObject(from, start)) {
      i = from - 2;
      how = SubjectRoute.OVER_PREPOSITION;
      return null;
    }
    if (how == SubjectRoute.OVER_PREPOSITION && verb - i > LONGEST_PHRASE_BETWEEN) {
      return SubjectFinder.NONE;
    }
    return participle && how != SubjectRoute.OVER_PARENTHESIS
        ? finder.whoSpeaksIn(verb, phrase, how)
        : new Subject(asides.explained(verb, whole, start), how);
  }

  /** A participle after a comma: of the name between commas, or of whoever said the rest. */
  private Subject afterComma() {
    int open = asides.opening(i, start, ",");
    NounPhrase name = open < 0 ? null : passage.phraseFrom(open + 1);
    return name != null && name.person() && name.extent() == i && !participles.isGoverned(open - 1)
        ? new Subject(name, SubjectRoute.APPOSITION)
        : finder.adding(verb);
  }

  /** The end of an aside between commas, dashes or brackets. */
  private @Nullable Subject atAside(Item end) {
    String opener = end.tag().equals("-RRB-") ? "-LRB-" : end.word();
    int open = asides.opening(i, start, opener);
    if (open < 0) {
      return finder.main(verb, SubjectRoute.OVER_COMMA);
    }
    NounPhrase inner = NameAndRole.describedElsePhrase(passage, open + 1);
    NounPhrase outer = passage.phraseAt(open - 1);
    if (inner != null
        && inner.person()
        && end.isComma()
        && (outer == null || !passage.outermost(outer).person())
        && asides.afterBrackets(inner.extent()) >= i - 1) {
      return new Subject(inner, SubjectRoute.APPOSITION);
    }
    if (inner != null && finder.isOwnClause(inner, i)) {
      return new Subject(inner, SubjectRoute.COORDINATION);
    }
    i = open - 1;
    how = how == SubjectRoute.BEFORE ? SubjectRoute.OVER_PARENTHESIS : how;
    return null;
  }

  private @Nullable Subject atVerb(Item item) {
    if (item.tag().equals("TO")
        || item.lower().equals("to")
        || finder.isAuxiliaryBefore(i, verb)
        || how == SubjectRoute.OVER_PREPOSITION) {
      i--;
      return null;
    }
    NounPhrase upper = finder.known(i).phrase();
    return new Subject(upper, upper == null ? SubjectRoute.NONE : SubjectRoute.VERB_ABOVE);
  }
}
