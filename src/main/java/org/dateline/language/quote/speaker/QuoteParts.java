package org.dateline.language.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.PassageBuilder;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.Relatives;

/**
 * Groups of marked stretches that are one quotation: a sentence that its attribution breaks ("A,"
 * he said, "B"), and speech over several paragraphs, each of which opens and the last of which
 * closes.
 */
public final class QuoteParts {
  /** An attribution longer than this does not break a sentence, it stands between two. */
  private static final int LONGEST_BREAK = 20;

  private static final double SURE = 0.8;
  private static final double LIKELY = 0.5;

  private QuoteParts() {}

  /** Groups of indexes of the layout's stretches, in order. */
  public static List<List<Integer>> group(
      Layout layout, List<Attributor.Attribution> attributions) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int q = 0; q < layout.stretches().size(); q++) {
      if (q > 0
          && continues(layout, q)
          && !labelled(attributions.get(q))
          && !isTitle(layout, q - 1, attributions)
          && !isAnothers(layout, attributions.get(q - 1), attributions.get(q))) {
        groups.get(groups.size() - 1).add(q);
      } else {
        groups.add(new ArrayList<>(List.of(q)));
      }
    }
    return groups;
  }

  /** A transcript in marks: each paragraph names its own speaker. */
  private static boolean labelled(Attributor.Attribution attribution) {
    return attribution.speaker() != null
        && attribution.speaker().origin() == SpeakerCandidate.Origin.LABEL;
  }

  /**
   * True for a title in marks, which is no part of what is said: "on “Good Morning,” adding,
   * “...”".
   */
  private static boolean isTitle(Layout layout, int q, List<Attributor.Attribution> attributions) {
    return layout.stretches().get(q).closed() && attributions.get(q).isSurelyNoSpeech();
  }

  /** The mark before was left open by mistake: this paragraph's own tag names somebody else. */
  private static boolean isAnothers(
      Layout layout, Attributor.Attribution before, Attributor.Attribution own) {
    if (before.speaker() == null || own.speaker() == null || own.speaker().phrase() == null) {
      return false;
    }
    boolean tagged =
        own.confidence() >= LIKELY
            && (own.rule() == AttributionRule.VERB_THEN_SPEAKER
                || own.rule() == AttributionRule.SPEAKER_THEN_VERB
                || own.rule() == AttributionRule.VERB_BEFORE_THE_MARK
                || own.rule() == AttributionRule.SAID_ANEW);
    return tagged
        && before.confidence() >= SURE
        && !own.speaker().phrase().isPronoun()
        && !Relatives.antecedent(layout, own.speaker().span()).equals(before.speaker().span())
        && !own.speaker().sharesName(before.speaker(), layout);
  }

  private static boolean continues(Layout layout, int q) {
    Stretch before = layout.stretches().get(q - 1);
    Stretch stretch = layout.stretches().get(q);
    Passage passage = layout.passage(stretch);
    if (before.paragraph() != stretch.paragraph()) {
      return before.mayGoOnIn(stretch, layout.text()) && layout.place(q) == 0;
    }
    int from = layout.place(q - 1);
    int to = layout.place(q);
    return ",—–-…".indexOf(PassageBuilder.lastInside(layout.text(), before)) >= 0
        && to - from <= LONGEST_BREAK
        && passage.sentenceOf(from) == passage.sentenceOf(to)
        && passage.item(to - 1).isComma()
        && reports(layout, passage, from, to);
  }

  private static boolean reports(Layout layout, Passage passage, int from, int to) {
    List<Cue> cues = layout.cues(passage);
    int first = Layout.firstFrom(cues, from);
    return first < cues.size()
        && cues.get(first).verb() < to
        && cues.get(first).strength().compareTo(SpeechLexicon.Strength.SAY) <= 0;
  }
}
