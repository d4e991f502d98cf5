package org.dateline.language.quote.speaker;

import java.util.List;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.speaker.SpeakerRules.Pick;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Cues;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.Sourcing;
import org.jspecify.annotations.Nullable;

/**
 * Speakers named without a verb of saying in the sentence: by "according to", a signature or a
 * colon.
 */
final class SourceRules {
  /** The furthest X behind the mark that closes in “...,” according to X. */
  static final int BEHIND = 4;

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

  /**
   * The name that signs a quotation: “...” — Name, at the paragraph's end, or “...” (Name), or the
   * name in the paragraph below.
   */
  @Nullable Pick signature() {
    if (layout.isAllQuotation(passage)) {
      Passage below =
          passage.paragraph() + 1 < layout.passages().size()
              ? layout.passages().get(passage.paragraph() + 1)
              : null;
      NounPhrase name = below == null ? null : signedWith(below);
      return below != null && name != null && name.person()
          ? new Pick(below, name, AttributionRule.SIGNATURE, null)
          : null;
    }
    boolean bracket = passage.has(at + 2) && passage.item(at + 1).word().equals("(");
    boolean signs = bracket || (passage.has(at + 2) && isDash(at + 1));
    NounPhrase name = signs ? passage.phraseFrom(at + 2) : null;
    int close = bracket ? closing(at + 2) : passage.size();
    boolean alone =
        name != null
            && name.isName()
            && close - name.extent() <= LONGEST_SIGNATURE
            && (close >= passage.size() - 1 || passage.head(name).isPerson());
    return !alone || cues.stream().anyMatch(cue -> cue.verb() > at && cue.verb() < close)
        ? null
        : new Pick(passage, name, AttributionRule.SIGNATURE, null);
  }

  /** The item at which brackets close that are open. */
  private int closing(int from) {
    int i = from;
    while (passage.has(i) && !passage.item(i).tag().equals("-RRB-")) {
      i++;
    }
    return passage.has(i) ? i : Integer.MAX_VALUE;
  }

  /** A hyphen that joins no words is one, whatever the tagger holds of it. */
  private boolean isDash(int i) {
    Item item = passage.item(i);
    return item.isDash()
        || (item.word().equals("-") && item.span().end() < passage.item(i + 1).span().start());
  }

  /**
   * The name of a paragraph that is a dash and a name, or a person's name and who they are, with
   * little after it.
   */
  static @Nullable NounPhrase signedWith(Passage passage) {
    if (passage.size() == 0 || passage.size() > LONGEST_SIGNATURE) {
      return null;
    }
    boolean dash = passage.item(0).isDash() || passage.item(0).word().equals("-");
    NounPhrase name = passage.phraseFrom(dash ? 1 : 0);
    if (name == null || !name.isName()) {
      return null;
    }
    boolean bare =
        passage.head(name).isPerson()
            && (name.to() == passage.size() || passage.item(name.to()).isComma())
            && passage.items().stream()
                .noneMatch(i -> i.isVerb() || i.isEnd() || i.isQuote() || i.word().equals(":"));
    return dash || bare ? name : null;
  }

  @Nullable Pick accordingTo(int from, int until, AttributionRule rule) {
    for (int i = Math.max(from, 0); i + 1 < Math.min(until, passage.size()); i++) {
      NounPhrase source = Sourcing.source(passage, i);
      if (source != null) {
        return new Pick(passage, source, rule, null);
      }
    }
    return null;
  }

  /** The nearest source before the quotation: "according to X, “...”; according to Y, “...”". */
  private @Nullable Pick accordingToBefore() {
    for (int i = at - 2; i >= Math.max(start, at - REACH); i--) {
      NounPhrase source = Sourcing.source(passage, i);
      if (source != null) {
        return new Pick(passage, source, AttributionRule.ACCORDING_TO_BEFORE, null);
      }
    }
    return null;
  }

  /**
   * The source that "according to" names. It counts less than the sentence's own verb of saying: "X
   * said, according to Y" is X's.
   */
  @Nullable Pick accordingTo() {
    Pick before = accordingToBefore();
    if (before != null && !isOfQuotationBefore(before.phrase())) {
      return before;
    }
    Pick after = accordingTo(at + 1, Math.min(end, at + REACH), AttributionRule.ACCORDING_TO_AFTER);
    return after != null ? after : before;
  }

  /**
   * True for the source of the quotation before: “...,” according to X, and “...,” according to Y.
   */
  private boolean isOfQuotationBefore(NounPhrase source) {
    for (int i = source.from() - 1; i >= start && i >= source.from() - BEHIND; i--) {
      if (passage.item(i).isQuote() || passage.item(i).word().equals(";")) {
        return passage.item(i).isQuote();
      }
    }
    return false;
  }

  @Nullable Pick inTheWordsOf() {
    for (int i = Math.max(start, at - 12); i + 4 < at; i++) {
      if (isWord(i, "in")
          && isWord(i + 1, "the")
          && isWord(i + 2, "words")
          && isWord(i + 3, "of")) {
        NounPhrase source = passage.phraseFrom(i + 4);
        return source == null
            ? null
            : new Pick(passage, source, AttributionRule.IN_THE_WORDS_OF, null);
      }
    }
    return null;
  }

  private boolean isWord(int i, String word) {
    return passage.has(i) && passage.item(i).lower().equals(word);
  }

  /** The name before the colon: "..., in a note by X, 93, the oldest of them: “...”". */
  @Nullable Pick nameAndColon() {
    NounPhrase name = at - 2 >= start && isWord(at - 1, ":") ? described(at - 1) : null;
    boolean speaks =
        name != null
            && name.isName()
            && !name.possessive()
            && !passage.head(name).ner().equals("LOCATION");
    if (!speaks || name == null) {
      return null;
    }
    // no verb of saying is near, or its subject would have been picked
    boolean opens =
        passage.head(name).isPerson() && name.index() - passage.firstPhraseFrom(start) <= 1;
    return new Pick(
        passage, name, opens ? AttributionRule.ANNOUNCED : AttributionRule.NAME_AND_COLON, null);
  }

  /** The phrase that ends at an item, or the person whose age or trade does so behind commas. */
  private @Nullable NounPhrase described(int end) {
    NounPhrase last = passage.phraseAt(end - 1);
    NounPhrase name = last;
    for (int i = end - 1; i > start && (name == null || !name.person()); i--) {
      Item item = passage.item(i);
      boolean verb = item.isVerb() && passage.phraseAt(i) == null;
      if (verb || item.isQuote() || item.tag().equals("CC")) {
        break;
      }
      name = item.isComma() ? passage.phraseAt(i - 1) : name;
    }
    boolean apart = name != null && name.person() && passage.item(name.extent()).isComma();
    return apart || last == null || last.to() != end ? apart ? name : null : last;
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
        : new Pick(above, any.subject(), AttributionRule.COLON_BEFORE, cue);
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
