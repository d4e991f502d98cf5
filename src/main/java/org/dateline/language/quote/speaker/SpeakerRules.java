package org.dateline.language.quote.speaker;

import java.util.List;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.PassageBuilder;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Cues;
import org.dateline.language.quote.syntax.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Rules that name a speaker, the surest patterns first. The rule's choice is one feature of the
 * ranker, and its name is what an attribution shows as its reason.
 */
final class SpeakerRules {
  /** The most paragraphs between a speech and its continuation. */
  private static final int LONGEST_GAP = 3;

  private final SpeechLexicon lexicon;

  SpeakerRules(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A speaker that a rule has chosen.
   *
   * @param passage the passage the phrase stands in
   */
  record Pick(Passage passage, NounPhrase phrase, AttributionRule rule, @Nullable Cue cue) {}

  /**
   * The speaker whom the first matching rule chooses, null when none does.
   *
   * @param previous speaker of the quotation before, null for none
   */
  @Nullable Pick pick(Layout layout, int quotation, @Nullable Said previous) {
    Stretch stretch = layout.stretches().get(quotation);
    Passage passage = layout.passage(stretch);
    int at = layout.place(quotation);
    VerbRules verbs = new VerbRules(layout, passage, at, stretch);
    SourceRules sources = new SourceRules(layout, passage, at);
    Pick pick = new SaidAnew(layout, passage, at, lexicon).pick();
    pick = pick != null ? pick : verbs.directlyAfter();
    pick = pick != null ? pick : new Gapping(layout, passage, at, lexicon).pick();
    pick = pick != null ? pick : new AnnouncedSpeakers(layout, lexicon).before(passage, at);
    pick = pick != null ? pick : sources.inTheWordsOf();
    pick = pick != null ? pick : verbs.before();
    // “Ann Lee: “...” [Harbour Post]” names the paper it stood in behind it
    Pick colon = sources.nameAndColon();
    pick = pick != null || colon != null ? pick : sources.signature();
    pick = pick != null ? pick : sources.accordingTo();
    pick = pick != null ? pick : colon;
    pick = pick != null ? pick : verbs.otherVerb();
    pick = pick != null ? pick : new TurnTaking(layout, lexicon).before(passage, at, previous);
    pick = pick != null ? pick : verbs.actorBetween(closed(layout, previous));
    pick = pick != null ? pick : continued(layout, passage, previous);
    pick = pick != null ? pick : verbs.anyVerb();
    pick = pick != null ? pick : verbs.sentenceBefore();
    pick = pick != null ? pick : sources.introducedByColon();
    pick = pick != null ? pick : new NamedBelow(layout).of(passage);
    return pick != null ? pick : new NamedAbove(layout).of(passage);
  }

  private static @Nullable Pick continued(Layout layout, Passage passage, @Nullable Said previous) {
    if (previous == null || previous.speaker().phrase() == null) {
      return null;
    }
    Stretch before = layout.stretches().get(previous.quotation());
    AttributionRule rule =
        before.paragraph() == passage.paragraph()
            ? AttributionRule.SAME_SPEAKER_IN_PARAGRAPH
            : isNext(layout, before, passage) || isAnswer(layout, before, passage)
                ? AttributionRule.SAME_SPEAKER_OVER_PARAGRAPHS
                : AttributionRule.NONE;
    return rule == AttributionRule.NONE
        ? null
        : new Pick(
            layout.passages().get(previous.speaker().paragraph()),
            previous.speaker().phrase(),
            rule,
            null);
  }

  /** The last quotation, if a mark closes it: what follows it is not speech. */
  static int closed(Layout layout, @Nullable Said previous) {
    return previous != null && layout.stretches().get(previous.quotation()).closing() > 0
        ? previous.quotation()
        : -1;
  }

  private static boolean isNext(Layout layout, Stretch before, Passage passage) {
    return before.paragraph() == passage.paragraph() - 1
        && (!before.closed() || (layout.isAllQuotation(passage) && !isAsked(layout, before)));
  }

  /**
   * True for a paragraph of nothing but speech, below a question without marks or a caption, where
   * the one who spoke above goes on.
   */
  private static boolean isAnswer(Layout layout, Stretch before, Passage passage) {
    int between = passage.paragraph() - before.paragraph() - 1;
    if (between < 1 || between > LONGEST_GAP || !layout.isAllQuotation(passage)) {
      return false;
    }
    List<Item> above = layout.passages().get(passage.paragraph() - 1).items();
    boolean question = !above.isEmpty() && above.get(above.size() - 1).word().equals("?");
    return (question || !before.closed())
        && layout.passages().subList(before.paragraph() + 1, passage.paragraph()).stream()
            .allMatch(p -> p.items().stream().noneMatch(Item::isQuote));
  }

  /**
   * True for a question that the writer asks; what stands by itself after it is somebody else's:
   * “Why?” we asked.
   */
  static boolean isAsked(Layout layout, Stretch question) {
    Passage passage = layout.passage(question);
    Cue last = Cues.lastReporting(layout.cues(passage));
    return PassageBuilder.lastInside(layout.text(), question) == '?'
        && last != null
        && passage.item(last.verb()).lemma().equals("ask");
  }
}
