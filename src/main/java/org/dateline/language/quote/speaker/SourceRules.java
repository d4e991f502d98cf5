package org.dateline.language.quote.speaker;

import java.util.List;
import org.dateline.language.quote.cue.Cue;
import org.dateline.language.quote.cue.Cues;
import org.dateline.language.quote.cue.Layout;
import org.dateline.language.quote.cue.Sourcing;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.Phrase;
import org.dateline.language.quote.speaker.SpeakerRules.Pick;
import org.jspecify.annotations.Nullable;

/** Speakers told without a verb of saying in the sentence: sources, signatures, colons. */
final class SourceRules {
  private static final int REACH = 40;
  private static final int LONGEST_SIGNATURE = 12;

  private final Layout layout;
  private final Passage passage;
  private final int at;
  private final List<Cue> cues;
  private final int start;
  private final int end;

  SourceRules(Layout layout, Passage passage, int at) {
    this.layout = layout;
    this.passage = passage;
    this.at = at;
    this.cues = layout.cues(passage);
    int sentence = passage.sentenceOf(at);
    this.start = passage.sentenceStart(sentence);
    this.end = passage.sentenceEnd(sentence);
  }

  /** “...” — Name, at the paragraph's end. */
  @Nullable Pick signature() {
    if (layout.isAllQuotation(passage) && passage.paragraph() + 1 < layout.passages().size()) {
      Passage below = layout.passages().get(passage.paragraph() + 1);
      Phrase name = signedWith(below);
      return name != null && name.person() ? new Pick(below, name, "signature", null) : null;
    }
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

  /** The name of a paragraph that is a dash and a name, with little behind it. */
  static @Nullable Phrase signedWith(Passage passage) {
    boolean dash =
        passage.size() > 1
            && passage.size() <= LONGEST_SIGNATURE
            && (passage.item(0).isDash() || passage.item(0).word().equals("-"));
    Phrase name = dash ? passage.phraseFrom(1) : null;
    return name != null && name.isName() ? name : null;
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
      if (isWord(i, "in")
          && isWord(i + 1, "the")
          && isWord(i + 2, "words")
          && isWord(i + 3, "of")) {
        Phrase source = passage.phraseFrom(i + 4);
        return source == null ? null : new Pick(passage, source, "in the words of", null);
      }
    }
    return null;
  }

  private boolean isWord(int i, String word) {
    return passage.has(i) && passage.item(i).lower().equals(word);
  }

  /** "..., in a note by X: “...”": whoever is named directly before the colon. */
  @Nullable Pick nameAndColon() {
    Phrase name = at - 2 >= start && isWord(at - 1, ":") ? passage.phraseAt(at - 2) : null;
    boolean speaks =
        name != null
            && name.isName()
            && !name.possessive()
            && name.to() == at - 1
            && !passage.head(name).ner().equals("LOCATION");
    return speaks && name != null ? new Pick(passage, name, "name and colon", null) : null;
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
    Cue cue = Cues.reporting(before, from, above.size());
    // "X made the following comment:"
    Cue any = cue == null ? lastWithSubject(before, from) : cue;
    return any == null || any.subject() == null
        ? null
        : new Pick(above, any.subject(), "colon before", cue);
  }

  private static @Nullable Cue lastWithSubject(List<Cue> cues, int from) {
    for (int c = cues.size() - 1; c >= 0 && cues.get(c).verb() >= from; c--) {
      if (cues.get(c).hasSpeaker()) {
        return cues.get(c);
      }
    }
    return null;
  }
}
