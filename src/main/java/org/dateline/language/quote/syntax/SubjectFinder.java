package org.dateline.language.quote.syntax;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of a passage's verbs, by the tokens before and after each. The verbs must be asked
 * for in their order. No step looks further than {@link #REACH} items.
 */
final class SubjectFinder {
  static final int REACH = 60;

  static final Subject NONE = new Subject(null, SubjectRoute.NONE);

  private final Passage passage;
  private final SpeechLexicon lexicon;
  private final MainClause main;
  private final Inversion inversion;
  private final Asides asides;
  private final Participles participles;
  // of the verbs before the one at hand: what is looked up in place of looking again
  private final Subject[] known;

  SubjectFinder(Passage passage, SpeechLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    main = new MainClause(passage);
    inversion = new Inversion(passage, lexicon);
    asides = new Asides(passage, lexicon);
    participles = new Participles(passage, lexicon);
    known = new Subject[passage.size()];
    Arrays.fill(known, NONE);
  }

  /**
   * The subject of a cue.
   *
   * @param phrase null when none was found
   * @param how the way to it
   */
  record Subject(@Nullable NounPhrase phrase, SubjectRoute how) {}

  Passage passage() {
    return passage;
  }

  Asides asides() {
    return asides;
  }

  Participles participles() {
    return participles;
  }

  /** The subject of a verb before the one at hand. */
  Subject known(int verb) {
    return known[verb];
  }

  Subject of(int verb) {
    Subject found = find(verb);
    NounPhrase phrase = found.phrase();
    known[verb] =
        phrase == null || phrase.from() > verb || found.how() == SubjectRoute.RELATIVE
            ? found
            : new Subject(Coordination.first(passage, phrase), found.how());
    return known[verb];
  }

  private Subject find(int verb) {
    NounPhrase quoted = ObjectControl.quoted(passage, verb);
    if (quoted != null) {
      return new Subject(quoted, SubjectRoute.QUOTED_AS);
    }
    NounPhrase object = ObjectControl.subject(passage, lexicon, verb);
    if (object != null) {
      return new Subject(object, SubjectRoute.PARTICIPLE);
    }
    NounPhrase following = inversion.subject(verb, sentenceStart(verb));
    if (following != null) {
      return new Subject(following, SubjectRoute.INVERTED);
    }
    NounPhrase opening = asides.openingPhrase(verb);
    return opening != null && !hasVerb(opening, verb)
        ? new Subject(opening, SubjectRoute.OVER_PARENTHESIS)
        : new BackwardSearch(this, verb).find();
  }

  /**
   * True for a phrase that has a verb of its own: X in "X, the mayor, left, and Y, her deputy,
   * said".
   */
  private boolean hasVerb(NounPhrase opening, int until) {
    for (int i = opening.extent(); i < until; i++) {
      Subject subject = known[i];
      if (passage.item(i).isFinite()
          && opening.equals(subject.phrase())
          && subject.how() != SubjectRoute.RELATIVE
          && subject.how() != SubjectRoute.COORDINATION) {
        return true;
      }
    }
    return false;
  }

  int sentenceStart(int item) {
    return Math.max(passage.sentenceStart(passage.sentenceOf(item)), item - REACH);
  }

  /**
   * The subject of a participle that adds to a clause. In "A left, and B said ..., adding ..."
   * whoever said the one adds the other; in "A spoke outside, where B had gathered, chanting ..."
   * those who were there chant.
   */
  Subject adding(int verb) {
    int start = sentenceStart(verb);
    NounPhrase there = gatheredWhere(verb, start);
    if (there != null) {
      return new Subject(there, SubjectRoute.PARTICIPLE);
    }
    for (int i = verb - 2; i >= start; i--) {
      Item item = passage.item(i);
      NounPhrase subject = known[i].phrase();
      if (item.isFinite() && lexicon.core().contains(item.lemma()) && subject != null) {
        return new Subject(subject, SubjectRoute.PARTICIPLE);
      }
    }
    return main(verb, SubjectRoute.PARTICIPLE);
  }

  /** The subject of the clause of "where" that ends at the participle's comma. */
  private @Nullable NounPhrase gatheredWhere(int verb, int start) {
    for (int i = verb - 2; i > start; i--) {
      NounPhrase subject = known[i].phrase();
      if (passage.item(i).isVerb() && subject != null) {
        boolean where =
            subject.from() - 1 > start
                && IntStream.of(1, 2)
                    .anyMatch(back -> passage.item(subject.from() - back).lower().equals("where"));
        return where && lexicon.canSpeak(passage, subject) ? subject : null;
      }
    }
    return null;
  }

  /** The subject of "a statement saying": whoever made the statement, the sentence's subject. */
  Subject whoSpeaksIn(int verb, NounPhrase phrase, SubjectRoute how) {
    NounPhrase whole = passage.outermost(phrase);
    return !lexicon.documents().contains(passage.head(whole).lemma()) || participles.isOthers(whole)
        ? new Subject(whole, how)
        : main(verb, SubjectRoute.DOCUMENT_PARTICIPLE);
  }

  /**
   * True for a clause of its own, no aside on the one before it: "When A came, B looked up at him,
   * frowned and said".
   */
  boolean isOwnClause(NounPhrase subject, int comma) {
    for (int i = subject.extent(); i < comma - 2; i++) {
      if (passage.item(i).isFinite() && subject.equals(known[i].phrase())) {
        return lexicon.strength(passage.item(i).lemma()) == SpeechLexicon.Strength.OTHER;
      }
    }
    return false;
  }

  boolean isAuxiliaryBefore(int i, int verb) {
    return passage.item(i).tag().equals("MD")
        || (CueFinder.isAuxiliary(passage, i) && verb - i <= 4);
  }

  Subject coordinated(int verb, int conjunction) {
    int start = sentenceStart(verb);
    // "with X tweeting that ... and asking"
    boolean participle = passage.item(verb).tag().equals("VBG");
    for (int i = conjunction - 1; i >= start; i--) {
      if (known[i].phrase() != null
          && !isBelow(known[i].phrase())
          && (passage.item(i).isFinite() || (participle && passage.item(i).tag().equals("VBG")))
          && lexicon.strength(passage.item(i).lemma()) == SpeechLexicon.Strength.CORE) {
        return new Subject(known[i].phrase(), SubjectRoute.COORDINATION);
      }
    }
    return main(verb, SubjectRoute.COORDINATION);
  }

  /** True if its clause is opened by "when" or the like. */
  private boolean isBelow(NounPhrase subject) {
    int before = passage.outermost(subject).from() - 1;
    return before >= 0 && passage.item(before).tag().equals("WRB");
  }

  Subject main(int verb, SubjectRoute how) {
    NounPhrase subject = main.subject(passage.sentenceOf(verb));
    if (subject == null) {
      return NONE;
    }
    if (subject.from() < verb) {
      return new Subject(subject, how);
    }
    // "After saying ..., she left": she stands after
    boolean fronted =
        passage.item(verb).tag().equals("VBG")
            && verb - passage.sentenceStart(passage.sentenceOf(verb)) <= 1;
    return fronted ? new Subject(subject, SubjectRoute.FRONTED) : NONE;
  }
}
