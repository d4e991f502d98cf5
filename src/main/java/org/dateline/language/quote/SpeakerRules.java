package org.dateline.language.quote;

import java.util.List;
import org.dateline.language.quote.Lexicon.Strength;
import org.jspecify.annotations.Nullable;

/**
 * The speaker by rule: surest patterns first. The rule's choice is one feature of the ranker, and
 * its name is what an attribution shows as its reason.
 */
final class SpeakerRules {
  /** How many verbs a rule looks at on either side of a quotation. */
  private static final int REACH = 40;

  /**
   * @param passage the passage the phrase stands in
   */
  record Pick(Passage passage, Phrase phrase, String rule, @Nullable Cue cue) {}

  /**
   * @param previous speaker of the quotation before, null for none
   */
  @Nullable Pick pick(Layout layout, int quotation, @Nullable Said previous) {
    Stretch stretch = layout.stretches().get(quotation);
    Passage passage = layout.passage(stretch);
    int at = layout.place(quotation);
    Around around = new Around(layout, passage, at, stretch);
    Pick pick = around.signature();
    pick = pick != null ? pick : around.directlyBehind();
    pick = pick != null ? pick : around.inTheWordsOf();
    pick = pick != null ? pick : around.before();
    pick = pick != null ? pick : around.behind();
    pick = pick != null ? pick : around.accordingTo();
    pick = pick != null ? pick : around.otherVerb();
    pick = pick != null ? pick : continued(layout, passage, previous);
    pick = pick != null ? pick : around.anyVerb();
    pick = pick != null ? pick : around.neighbourSentence();
    return pick != null ? pick : around.introducedByColon();
  }

  private static @Nullable Pick continued(Layout layout, Passage passage, @Nullable Said previous) {
    if (previous == null || previous.speaker().phrase() == null) {
      return null;
    }
    Stretch before = layout.stretches().get(previous.quotation());
    String rule =
        before.paragraph() == passage.paragraph()
            ? "same speaker in the paragraph"
            : before.paragraph() == passage.paragraph() - 1
                    && (layout.isAllQuotation(passage) || !before.closed())
                ? "same speaker over paragraphs"
                : "";
    return rule.isEmpty()
        ? null
        : new Pick(
            layout.passages().get(previous.speaker().paragraph()),
            previous.speaker().phrase(),
            rule,
            null);
  }

  private static final class Around {
    private final Layout layout;
    private final Passage passage;
    private final int at;
    private final List<Cue> cues;
    private final int sentence;
    private final int start;
    private final int end;
    private final char last;

    Around(Layout layout, Passage passage, int at, Stretch stretch) {
      this.layout = layout;
      this.passage = passage;
      this.at = at;
      this.cues = layout.cues(passage);
      this.sentence = passage.sentenceOf(at);
      this.start = passage.sentenceStart(sentence);
      this.end = passage.sentenceEnd(sentence);
      this.last = PassageBuilder.lastInside(layout.text(), stretch);
    }

    /** “...” — Name, at the paragraph's end. */
    @Nullable Pick signature() {
      if (!passage.has(at + 2) || !passage.item(at + 1).isDash()) {
        return null;
      }
      Phrase name = passage.phraseFrom(at + 2);
      boolean atEnd = name != null && name.isName() && passage.size() - name.extent() <= 8;
      if (!atEnd || Layout.firstFrom(cues, at + 1) < cues.size()) {
        return null;
      }
      return new Pick(passage, name, "signature", null);
    }

    /** “...” said NP, or “...” NP said. */
    @Nullable Pick directlyBehind() {
      boolean open = ",?!—–-…".indexOf(last) >= 0 || next(at + 1).isComma();
      for (int c = Layout.firstFrom(cues, at + 1);
          c < cues.size() && c < Layout.firstFrom(cues, at + 1) + 3;
          c++) {
        Cue cue = cues.get(c);
        Phrase subject = cue.subject();
        if (cue.verb() >= end || cue.verb() > at + REACH) {
          return null;
        }
        if (subject == null || cue.passive() || subject.from() <= at) {
          continue;
        }
        boolean reports =
            cue.strength() == Strength.CORE || (open && cue.strength() == Strength.SAY);
        boolean far =
            subject.from() > at + 4 && cue.verb() > at + 3 && !cue.how().equals("apposition");
        if (!reports || far) {
          continue;
        }
        return new Pick(
            passage,
            subject,
            cue.how().equals("inverted") ? "verb then speaker" : "speaker then verb",
            cue);
      }
      return null;
    }

    private Item next(int i) {
      return passage.item(Math.min(i, passage.size() - 1));
    }

    @Nullable Pick accordingTo(int from, int until, String rule) {
      for (int i = Math.max(from, 0); i + 1 < Math.min(until, passage.size()); i++) {
        Phrase source = Sourcing.source(passage, i);
        if (source != null) {
          return new Pick(passage, source, rule, null);
        }
      }
      return null;
    }

    /** Behind a sentence's own verb of saying: "X said, according to Y" is X's. */
    @Nullable Pick accordingTo() {
      Pick before = accordingTo(Math.max(start, at - REACH), at, "according to, before");
      return before != null
          ? before
          : accordingTo(at + 1, Math.min(end, at + REACH), "according to, behind");
    }

    @Nullable Pick inTheWordsOf() {
      for (int i = Math.max(start, at - 12); i + 4 < at; i++) {
        if (passage.item(i).lower().equals("in")
            && passage.item(i + 1).lower().equals("the")
            && passage.item(i + 2).lower().equals("words")
            && passage.item(i + 3).lower().equals("of")) {
          Phrase source = passage.phraseFrom(i + 4);
          return source == null ? null : new Pick(passage, source, "in the words of", null);
        }
      }
      return null;
    }

    @Nullable Pick before() {
      Cue core = null;
      Cue adjacent = null;
      for (int c = Layout.firstFrom(cues, Math.max(start, at - REACH)); c < cues.size(); c++) {
        Cue cue = cues.get(c);
        if (cue.verb() >= at) {
          break;
        }
        if (cue.subject() == null || cue.passive()) {
          continue;
        }
        if (cue.strength() == Strength.CORE && core == null) {
          core = cue;
        }
        if (cue.strength().compareTo(Strength.SAY) <= 0 && leadsIn(cue.verb())) {
          adjacent = cue;
        }
      }
      if (adjacent != null) {
        return pick(adjacent, "verb before the mark");
      }
      return pick(core, "outermost verb");
    }

    @Nullable Pick otherVerb() {
      for (int c = Layout.firstFrom(cues, Math.max(start, at - REACH)); c < cues.size(); c++) {
        Cue cue = cues.get(c);
        if (cue.verb() >= at) {
          return null;
        }
        if (cue.subject() != null && !cue.passive() && cue.strength() != Strength.OTHER) {
          return pick(cue, "other verb before");
        }
      }
      return null;
    }

    private boolean leadsIn(int verb) {
      return verb == at - 1
          || (verb == at - 2
              && (passage.item(at - 1).isComma() || passage.item(at - 1).word().equals(":")));
    }

    private @Nullable Pick pick(@Nullable Cue cue, String rule) {
      return cue == null || cue.subject() == null
          ? null
          : new Pick(passage, cue.subject(), rule, cue);
    }

    @Nullable Pick behind() {
      int first = Layout.firstFrom(cues, at + 1);
      for (int c = first; c < cues.size() && c < first + REACH; c++) {
        Cue cue = cues.get(c);
        if (cue.verb() >= end) {
          break;
        }
        if (cue.strength() == Strength.CORE && cue.subject() != null && !cue.passive()) {
          return pick(cue, "verb behind");
        }
      }
      return null;
    }

    @Nullable Pick anyVerb() {
      for (int c = Layout.firstFrom(cues, Math.max(start, at - REACH)); c < cues.size(); c++) {
        Cue cue = cues.get(c);
        if (cue.verb() >= at) {
          return null;
        }
        if (cue.subject() != null && !cue.passive()) {
          return pick(cue, "any verb before");
        }
      }
      return null;
    }

    @Nullable Pick neighbourSentence() {
      if (sentence > 0) {
        int from = passage.sentenceStart(sentence - 1);
        Cue cue = reporting(Math.max(from, start - REACH), start);
        if (cue != null) {
          return pick(cue, "sentence before");
        }
      }
      return null;
    }

    private @Nullable Cue reporting(int from, int until) {
      return SpeakerRules.reporting(cues, from, until);
    }

    @Nullable Pick introducedByColon() {
      if (passage.paragraph() == 0 || at > 0) {
        return null;
      }
      Passage above = layout.passages().get(passage.paragraph() - 1);
      if (above.size() == 0 || !above.item(above.size() - 1).word().equals(":")) {
        return null;
      }
      List<Cue> before = layout.cues(above);
      int from = above.sentenceStart(above.sentenceOf(above.size() - 1));
      Cue cue = SpeakerRules.reporting(before, from, above.size());
      // "X made the following comment:"
      Cue any = cue == null ? lastWithSubject(before, from) : cue;
      return any == null || any.subject() == null
          ? null
          : new Pick(above, any.subject(), "colon before", cue);
    }
  }

  private static @Nullable Cue reporting(List<Cue> cues, int from, int until) {
    Cue found = null;
    for (int c = Layout.firstFrom(cues, from);
        c < cues.size() && c < Layout.firstFrom(cues, from) + REACH;
        c++) {
      Cue cue = cues.get(c);
      if (cue.verb() >= until) {
        break;
      }
      if (cue.subject() != null && !cue.passive() && cue.strength().compareTo(Strength.SAY) <= 0) {
        found = cue;
      }
    }
    return found;
  }

  private static @Nullable Cue lastWithSubject(List<Cue> cues, int from) {
    for (int c = cues.size() - 1; c >= 0 && cues.get(c).verb() >= from; c--) {
      if (cues.get(c).subject() != null && !cues.get(c).passive()) {
        return cues.get(c);
      }
    }
    return null;
  }

  /** The last cue of a passage that reports speech. */
  static @Nullable Cue lastReporting(List<Cue> cues) {
    for (int c = cues.size() - 1; c >= 0 && c > cues.size() - REACH; c--) {
      Cue cue = cues.get(c);
      if (cue.subject() != null && !cue.passive() && cue.strength().compareTo(Strength.SAY) <= 0) {
        return cue;
      }
    }
    return null;
  }
}
