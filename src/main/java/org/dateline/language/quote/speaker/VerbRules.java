package org.dateline.language.quote.speaker;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.PassageBuilder;
import org.dateline.language.quote.passage.SpeechLexicon.Strength;
import org.dateline.language.quote.speaker.SpeakerRules.Pick;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Cues;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.SubjectRoute;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Speakers who are the subjects of verbs around a quotation. */
final class VerbRules {
  /** The most verbs that a rule looks at on either side of a quotation. */
  private static final int REACH = 40;

  /** The most words between a verb and the words that its clause ends in: "said it was “...”". */
  private static final int NEAR = 4;

  private static final int FAR = 15;

  /** Verbs followed by the person addressed. */
  private static final Set<String> TOLD = Language.ENGLISH.words("speech/heard-by-somebody");

  private static final Set<String> JOINING = Language.ENGLISH.words("speech/joining-clauses");

  private static final Set<String> PERSONAL = Language.ENGLISH.words("speech/subject-pronoun");

  private final Passage passage;
  private final int at;
  private final List<Cue> cues;
  private final int sentence;
  private final int start;
  private final int end;
  private final char last;

  VerbRules(Layout layout, Passage passage, int at, Stretch stretch) {
    this.passage = passage;
    this.at = at;
    this.cues = layout.cues(passage);
    this.sentence = passage.sentenceOf(at);
    this.start = clauseStart(passage, at);
    this.end = passage.sentenceEnd(sentence);
    this.last = PassageBuilder.lastInside(layout.text(), stretch);
  }

  /** A semicolon parts what one says from what another does. */
  static int clauseStart(Passage passage, int at) {
    int first = passage.sentenceStart(passage.sentenceOf(at));
    for (int i = at - 1; i >= first && i > at - REACH; i--) {
      if (passage.item(i).word().equals(";")) {
        return i + 1;
      }
    }
    return first;
  }

  /** The subject of the tag behind the quotation: “...” said NP, or “...” NP said. */
  @Nullable Pick directlyAfter() {
    boolean open = ",?!—–-…".indexOf(last) >= 0 || next(at + 1).isComma();
    for (int c = Layout.firstFrom(cues, at + 1);
        c < cues.size() && c < Layout.firstFrom(cues, at + 1) + 3;
        c++) {
      Cue cue = cues.get(c);
      NounPhrase subject = cue.subject();
      if (cue.verb() >= end || cue.verb() > at + REACH) {
        return null;
      }
      if (subject == null || !cue.hasSpeaker() || subject.from() <= at) {
        continue;
      }
      boolean reports =
          cue.strength() == Strength.CORE
              || (open && (cue.strength() == Strength.SAY || isTag(cue, subject)));
      boolean far =
          subject.from() > at + 4 && cue.verb() > at + 3 && cue.how() != SubjectRoute.APPOSITION;
      if (!reports || far) {
        continue;
      }
      // X said: “...,” while Y said ...; X asked “...?” Y said “...”
      if ((joinsClause(at + 1) && isLedIn(FAR)) || (leadsIntoNext(cue) && isLedIn(NEAR))) {
        return null;
      }
      return new Pick(
          passage,
          subject,
          cue.how() == SubjectRoute.INVERTED
              ? AttributionRule.VERB_THEN_SPEAKER
              : AttributionRule.SPEAKER_THEN_VERB,
          cue);
    }
    return null;
  }

  /**
   * True if the verb and its subject are the rest of the sentence, whatever the verb: “...,” he
   * surmised.
   */
  private boolean isTag(Cue cue, NounPhrase subject) {
    return subject.from() == at + 1
        && cue.verb() <= subject.extent() + 1
        && passage.item(cue.verb()).isFinite()
        && isClosed(cue.verb() + 1);
  }

  /**
   * True where a sentence ends, or goes on with no object of its verb: "he recalled with a laugh".
   */
  private boolean isClosed(int i) {
    Item item = next(i);
    boolean opens = at == passage.sentenceStart(sentence) && passage.endsInComma(at);
    return item.isEnd() || (opens && (item.tag().equals("IN") || item.isComma()));
  }

  /** True for a word after which somebody else may speak. */
  static boolean joinsClause(Passage passage, int i) {
    String word = next(passage, next(passage, i).isComma() ? i + 1 : i).lower();
    return JOINING.contains(word);
  }

  private boolean joinsClause(int i) {
    return joinsClause(passage, i);
  }

  private Item next(int i) {
    return next(passage, i);
  }

  private static Item next(Passage passage, int i) {
    return passage.item(Math.min(i, passage.size() - 1));
  }

  @Nullable Pick before() {
    Cue core = null;
    Cue adjacent = null;
    for (int c = Layout.firstFrom(cues, Math.max(start, at - REACH)); c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.verb() >= at) {
        break;
      }
      if (!cue.hasSpeaker()) {
        continue;
      }
      if (cue.strength() == Strength.CORE
          && (core == null || Cues.opensClause(passage, cue, core) || isRelativeToMarks(cue))) {
        core = cue;
      }
      boolean reports = cue.strength().compareTo(Strength.SAY) <= 0;
      if (leadsIn(cue.verb())
          && (reports || passage.item(at - 1).word().equals(":") || opens(cue))) {
        adjacent = cue;
      }
    }
    if (adjacent != null) {
      return pick(
          adjacent,
          adjacent.isQuoted() ? AttributionRule.QUOTED_AS : AttributionRule.VERB_BEFORE_THE_MARK);
    }
    return pick(core, AttributionRule.OUTERMOST_VERB);
  }

  /**
   * True for a relative clause that the marks are part of: "X praised Y, who said he was “...”".
   */
  private boolean isRelativeToMarks(Cue cue) {
    return cue.how() == SubjectRoute.RELATIVE
        && IntStream.range(cue.verb(), at).noneMatch(i -> passage.item(i).isComma());
  }

  @Nullable Pick otherVerb() {
    return firstBefore(false, AttributionRule.OTHER_VERB_BEFORE);
  }

  @Nullable Pick anyVerb() {
    return firstBefore(true, AttributionRule.ANY_VERB_BEFORE);
  }

  private @Nullable Pick firstBefore(boolean any, AttributionRule rule) {
    for (int c = Layout.firstFrom(cues, Math.max(start, at - REACH)); c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.verb() >= at) {
        return null;
      }
      if (cue.hasSpeaker() && (any || cue.strength() != Strength.OTHER)) {
        return pick(cue, rule);
      }
    }
    return null;
  }

  /**
   * True for a verb with a comma and a sentence in marks behind it, whatever the verb: "X shot
   * back, “...”".
   */
  private boolean opens(Cue cue) {
    return cue.how() != SubjectRoute.RELATIVE
        && passage.item(at - 1).isComma()
        && !passage.opensLower(at)
        && (at + 1 == end || next(at + 1).isEnd());
  }

  /**
   * True if somebody says the words in the clause before them: "X said it was “...”".
   *
   * @param most items between the verb and the marks, unless it leads straight into them
   */
  private boolean isLedIn(int most) {
    Cue cue = Cues.reporting(cues, start, at);
    return cue != null && (cue.verb() >= at - most || leadsIn(cue.verb()));
  }

  /**
   * True for a verb behind the quotation whose subject stands before it, and which the next
   * quotation follows.
   */
  private boolean leadsIntoNext(Cue cue) {
    int i = cue.verb() + 1;
    while (passage.has(i) && (passage.item(i).isParticle() || passage.item(i).isSign())) {
      i++;
    }
    NounPhrase subject = cue.subject();
    return subject != null
        && subject.from() < cue.verb()
        && IntStream.rangeClosed(i, Math.min(i + NEAR, end - 1)).anyMatch(n -> next(n).isQuote());
  }

  private boolean leadsIn(int verb) {
    int i = at - 1;
    if (passage.item(i).isSign()) {
      i--;
    }
    while (i > verb && passage.item(i).isParticle()) {
      i--;
    }
    return verb == i || (passage.item(at - 1).word().equals(":") && verb == hearing(i));
  }

  /** The verb of "told officers:", "asked the court:", -1 where no such verb is there. */
  private int hearing(int end) {
    NounPhrase hearer = passage.phraseAt(end);
    int verb = hearer == null || hearer.extent() != end + 1 ? -1 : hearer.from() - 1;
    return verb >= 0 && TOLD.contains(passage.item(verb).lemma()) ? verb : -1;
  }

  private @Nullable Pick pick(@Nullable Cue cue, AttributionRule rule) {
    return cue == null || cue.subject() == null
        ? null
        : new Pick(passage, cue.subject(), rule, cue);
  }

  @Nullable Pick sentenceBefore() {
    if (sentence > 0) {
      int from = passage.sentenceStart(sentence - 1);
      Cue cue = Cues.reporting(cues, Math.max(from, start - REACH), start);
      if (cue != null) {
        return pick(cue, AttributionRule.SENTENCE_BEFORE);
      }
      return actor(from);
    }
    return null;
  }

  /**
   * The person whom the sentence before is about, where it stands between this quotation and the
   * last: “...” Olsen said. Lund disagreed. “...”
   */
  @Nullable Pick actorBetween(int last) {
    int from = sentence > 0 ? passage.sentenceStart(sentence - 1) : at;
    boolean between =
        last >= 0
            && IntStream.range(from, at).noneMatch(i -> passage.item(i).isQuote())
            && IntStream.range(0, from).anyMatch(i -> passage.item(i).stretch() == last);
    return between ? actor(from) : null;
  }

  /** The person whom the sentence before is about, where nothing stands beside the quotation. */
  private @Nullable Pick actor(int from) {
    boolean alone = at == start && at + 1 == end && !passage.opensLower(at);
    int first = Layout.firstFrom(cues, from);
    Cue cue = alone && first < cues.size() ? cues.get(first) : null;
    NounPhrase subject = cue == null || cue.verb() >= start ? null : cue.subject();
    boolean person =
        subject != null
            && (subject.person() || PERSONAL.contains(passage.head(subject).lower()))
            && !subject.possessive();
    return person ? pick(cue, AttributionRule.ACTS_BEFORE) : null;
  }
}
