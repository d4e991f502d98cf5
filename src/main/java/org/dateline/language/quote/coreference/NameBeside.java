package org.dateline.language.quote.coreference;

import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.syntax.NameAndRole;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * The name that a text gives beside a description of its bearer: "her uncle, Ray Coles, said", "the
 * man who found it, Ray Coles,", "her lawyer, a former dancer named Ray Coles,", "a neighbour, who
 * gave his name only as Ray,".
 */
final class NameBeside {
  private static final int LONGEST_CLAUSE = 12;
  private static final Set<String> NAMED = Language.ENGLISH.words("speech/named");
  private static final Set<String> VERDICTS = Language.ENGLISH.words("speech/verdict");
  private static final Set<String> ONESELF = Language.ENGLISH.words("speech/gives-as-name");

  private final Passage passage;

  NameBeside(Passage passage) {
    this.passage = passage;
  }

  /** The phrase of the name, null for none. */
  @Nullable NounPhrase of(NounPhrase phrase) {
    int end = phrase.extent();
    NounPhrase joined = joined(phrase);
    if (joined != null) {
      return joined;
    }
    int comma = isComma(end) ? asideEnd(end) : relativeEnd(end);
    NounPhrase next = isComma(comma) ? NameAndRole.describedElsePhrase(passage, comma + 1) : null;
    if (next != null && next.kind() == NounPhrase.PhraseKind.RELATIVE) {
      return givenIn(comma + 1);
    }
    if (next != null && isApart(next)) {
      return next;
    }
    // "a deputy called Olsen “a fool”" is no name of the deputy's
    boolean judges = passage.has(end) && VERDICTS.contains(passage.item(end).lower());
    NounPhrase named = judges ? null : named(end);
    return named != null || next == null || passage.head(next).isPerson()
        ? named
        : named(next.extent());
  }

  /** The name behind two roles of one person: "farmer and local councillor Bill Tranter". */
  private @Nullable NounPhrase joined(NounPhrase phrase) {
    int and = phrase.extent();
    boolean bare = passage.item(phrase.from()).isNoun() && passage.head(phrase).tag().equals("NN");
    NounPhrase next =
        bare && passage.has(and) && passage.item(and).lower().equals("and")
            ? passage.phraseFrom(and + 1)
            : null;
    boolean named = next != null && passage.head(next).isPerson() && !next.possessive();
    return named && !passage.item(next.from()).startsUpper() ? next : null;
  }

  /**
   * The comma behind words on the bearer: "The director, best known for a comedy, Ray Coles,", "The
   * director, formerly of the Globe, Ray Coles,"; the same comma where none follow it.
   */
  private int asideEnd(int comma) {
    int verb = comma + 1;
    while (passage.has(verb) && passage.item(verb).isAdverb()) {
      verb++;
    }
    boolean adverb = verb > comma + 1;
    boolean opens =
        passage.has(verb)
            && (passage.item(verb).tag().equals("VBN")
                || (adverb && passage.item(verb).tag().equals("IN")));
    if (!opens) {
      return comma;
    }
    int end = verb;
    while (passage.has(end)
        && end < comma + LONGEST_CLAUSE
        && !isComma(end)
        && !passage.item(end).isQuote()
        && !passage.item(end).isEnd()) {
      end++;
    }
    return isComma(end) ? end : comma;
  }

  private boolean isApart(NounPhrase name) {
    int end = name.extent();
    return passage.head(name).isPerson()
        && !name.possessive()
        && (!passage.has(end) || isComma(end) || passage.item(end).isEnd());
  }

  /** The name behind a participle: "a dancer named Ray Coles". */
  private @Nullable NounPhrase named(int verb) {
    boolean naming = passage.has(verb) && NAMED.contains(passage.item(verb).lower());
    NounPhrase name = naming ? passage.phraseFrom(verb + 1) : null;
    if (name == null || !passage.head(name).isPerson()) {
      return null;
    }
    // the tagger reads "called" for a past tense; a comma behind the name tells that it is none
    return passage.item(verb).tag().equals("VBN") || isComma(name.extent()) ? name : null;
  }

  /** The name in a relative clause: "who gave his name only as Ray". */
  private @Nullable NounPhrase givenIn(int clause) {
    boolean oneself = false;
    for (int i = clause; passage.has(i) && i < clause + LONGEST_CLAUSE && !isComma(i); i++) {
      Item item = passage.item(i);
      NounPhrase name = oneself && item.lower().equals("as") ? passage.phraseFrom(i + 1) : null;
      if (name != null && passage.head(name).isPerson() && !name.possessive()) {
        return name;
      }
      oneself |= ONESELF.contains(item.lower());
    }
    return null;
  }

  /** The comma behind a clause that a relative pronoun opens, -1 where none is there. */
  private int relativeEnd(int from) {
    NounPhrase pronoun = passage.has(from) ? passage.phraseFrom(from) : null;
    if (pronoun == null || pronoun.kind() != NounPhrase.PhraseKind.RELATIVE) {
      return -1;
    }
    int end = from;
    while (passage.has(end)
        && end < from + LONGEST_CLAUSE
        && !isComma(end)
        && !passage.item(end).isQuote()
        && !passage.item(end).isEnd()) {
      end++;
    }
    return isComma(end) ? end : -1;
  }

  private boolean isComma(int i) {
    return passage.has(i) && passage.item(i).isComma();
  }
}
