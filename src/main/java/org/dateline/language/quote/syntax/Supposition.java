package org.dateline.language.quote.syntax;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.lexicon.Language;

/**
 * Recognizes reporting verbs whose content may not have been said: it is only possible, asked for,
 * feared or refuted.
 */
final class Supposition {
  private static final int REACH = 4;
  private static final Set<String> CONDITIONS = Language.ENGLISH.words("grammar/condition");
  private static final Set<String> STILL_TO_COME = Language.ENGLISH.words("grammar/still-to-come");
  private static final Set<String> POSSIBLE = Language.ENGLISH.words("grammar/possible");
  private static final Set<String> MYSELF = Language.ENGLISH.words("grammar/myself");
  private static final Set<String> AGAINST = Language.ENGLISH.words("grammar/against");
  private static final Set<String> DOUBTING = Language.ENGLISH.words("grammar/doubting");

  /** Words that prove something where "no" or "not" stands before them. */
  private static final Set<String> PROVING = Language.ENGLISH.words("grammar/proving");

  /** Ways to a subject that stands in another clause than the verb. */
  private static final Set<SubjectRoute> ELSEWHERE =
      EnumSet.of(
          SubjectRoute.RELATIVE,
          SubjectRoute.APPOSITION,
          SubjectRoute.AGENT,
          SubjectRoute.INVERTED,
          SubjectRoute.FRONTED);

  private final Passage passage;
  private final SpeechLexicon lexicon;

  Supposition(Passage passage, SpeechLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  /** The factuality of a verb that nothing negates. */
  Factuality of(int verb, SubjectFinder.Subject subject) {
    NounPhrase phrase = subject.phrase();
    // "I must say that ..." says it
    boolean myself = phrase != null && MYSELF.contains(passage.head(phrase).lower());
    int opener = phrase == null || ELSEWHERE.contains(subject.how()) ? -1 : opener(verb, phrase);
    if (isPerfectOfModal(verb)
        || (!myself && isIntended(verb))
        || (opener >= 0 && isRefutedClause(verb, opener))) {
      return Factuality.UNSAID;
    }
    boolean supposed =
        isAccusation(verb)
            || (!myself && isPossible(verb))
            || (opener >= 0 && isSupposedClause(verb, opener));
    return supposed ? Factuality.SUPPOSED : Factuality.SAID;
  }

  /** The item before the verb's clause, -1 for none in its sentence. */
  private int opener(int verb, NounPhrase subject) {
    NounPhrase first = Coordination.first(passage, passage.outermost(subject));
    int opener = first.from() - 1;
    while (opener >= 0 && passage.item(opener).isAdverb()) {
      opener--;
    }
    boolean inSentence = opener >= passage.sentenceStart(passage.sentenceOf(verb));
    return inSentence && first.from() < verb ? opener : -1;
  }

  /** True for a perfect behind a modal verb: "Could have said", "may well have said". */
  private boolean isPerfectOfModal(int verb) {
    int have = beforeAdverbs(verb);
    int modal = have < 1 ? -1 : beforeAdverbs(have);
    return modal >= 0
        && passage.item(have).lemma().equals("have")
        && passage.item(modal).tag().equals("MD")
        && !passage.item(modal).lemma().equals("will");
  }

  private boolean isPossible(int verb) {
    int modal = beforeAdverbs(verb);
    return modal >= 0
        && passage.item(modal).tag().equals("MD")
        && POSSIBLE.contains(passage.item(modal).lower())
        && !passage.item(modal + 1).lower().equals("only");
  }

  private int beforeAdverbs(int verb) {
    int i = verb - 1;
    while (i >= 0 && i > verb - REACH && passage.item(i).isAdverb()) {
      i--;
    }
    return i;
  }

  /**
   * True for what may come to nothing: "Wants Poe to say", "was asked to say", "has plans to say".
   */
  private boolean isIntended(int verb) {
    int to = beforeAdverbs(verb);
    if (to < 1 || !passage.item(to).lower().equals("to")) {
      return false;
    }
    int governor = beforeAdverbs(to);
    NounPhrase object = passage.phraseAt(governor);
    if (object != null) {
      if (lexicon.intending().contains(passage.head(object).lemma())) {
        return true;
      }
      governor = passage.outermost(object).from() - 1;
    }
    return governor >= 0 && lexicon.intending().contains(passage.item(governor).lemma());
  }

  /** True for what somebody is accused of: "Accused X of saying", "was accused of saying". */
  private boolean isAccusation(int verb) {
    int of = beforeAdverbs(verb);
    if (of < 1 || !passage.item(of).lower().equals("of")) {
      return false;
    }
    NounPhrase object = passage.phraseAt(of - 1);
    int above = object == null ? of - 1 : passage.outermost(object).from() - 1;
    return above >= 0 && passage.item(above).lemma().equals("accuse");
  }

  private boolean isSupposedClause(int verb, int opener) {
    String word = passage.item(opener).lower();
    String tag = passage.item(verb).tag();
    boolean past = tag.equals("VBD") || tag.equals("VBN");
    return CONDITIONS.contains(word)
        || (!past && STILL_TO_COME.contains(word))
        || isQuestion(opener);
  }

  /**
   * True for a question or condition by inversion, "Did X say ...?", "Had X said so, ..."; not for
   * "Why did X say ...?", which tells that X did.
   */
  private boolean isQuestion(int auxiliary) {
    Item item = passage.item(auxiliary);
    boolean helps =
        item.tag().equals("MD") || item.lemma().equals("do") || item.lemma().equals("have");
    return helps
        && (auxiliary == passage.sentenceStart(passage.sentenceOf(auxiliary))
            || passage.item(auxiliary - 1).isComma());
  }

  /**
   * True for a clause that the sentence says is not so: "It is false that X said", "no evidence
   * that X said", "contrary to what X said".
   */
  private boolean isRefutedClause(int verb, int opener) {
    return switch (passage.item(opener).lower()) {
      case "that" -> opener > 0 && isDoubted(opener - 1);
      case "whatever" -> isExhausted(verb);
      case "what" -> isAgainst(opener) && isExhausted(verb);
      default -> false;
    };
  }

  private boolean isDoubted(int before) {
    String lemma = passage.item(before).lemma();
    NounPhrase noun = passage.phraseAt(before);
    boolean none = noun != null && passage.item(noun.from()).lower().equals("no");
    return DOUBTING.contains(lemma)
        || (PROVING.contains(lemma) && (none || Negation.hasNot(passage, before)));
  }

  private boolean isAgainst(int what) {
    for (int i = what - 1; i >= Math.max(0, what - 2); i--) {
      if (AGAINST.contains(passage.item(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** True if the "what" itself is what X said; not so in "despite what X called “a risk”". */
  private boolean isExhausted(int verb) {
    for (int i = verb + 1; passage.has(i); i++) {
      Item item = passage.item(i);
      if (item.isComma() || item.isEnd()) {
        return true;
      }
      if (item.isQuote() || item.isFinite() || item.tag().equals("MD")) {
        return false;
      }
    }
    return true;
  }
}
