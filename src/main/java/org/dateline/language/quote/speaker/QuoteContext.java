package org.dateline.language.quote.speaker;

import java.util.List;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.PassageBuilder;
import org.dateline.language.quote.passage.SpeechLexicon.Strength;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Cues;
import org.dateline.language.quote.syntax.Factuality;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** A quotation and its surroundings: its form, and the verbs of saying beside it. */
final class QuoteContext {
  private static final int FAR = 40;
  private static final String FAR_APART = "sentences 3";

  /** The items of a letter that stands for a speaker: "A" and its colon. */
  private static final int LONGEST_LETTER = 2;

  /** Prepositions of four letters and more that titles write small. */
  private static final Set<String> SMALL = Language.ENGLISH.words("speech/small-in-titles");

  private static final Set<String> LETTERS = Language.ENGLISH.words("speech/letter-of-turn");

  final Layout layout;
  final Stretch stretch;
  final Passage passage;
  final int at;
  final int sentence;
  final SpeakerRules.@Nullable Pick pick;
  final @Nullable SpeakerCandidate previous;
  final ClosingMark mark;
  final FirstLetter first;
  final @Nullable Cue outermost;
  final @Nullable Cue nearestBefore;
  final @Nullable Cue nearestAfter;

  /** The distance of the quotation before, as features name it. */
  final String gap;

  /** True if other sentences stand between the quotation before and this one. */
  final boolean apart;

  /** The person addressed by the words in the marks, null for nobody. */
  final @Nullable NounPhrase hearer;

  QuoteContext(
      Layout layout, int quotation, @Nullable Said said, SpeakerRules.@Nullable Pick pick) {
    this.layout = layout;
    this.previous = said == null ? null : said.speaker();
    this.pick = pick;
    stretch = layout.stretches().get(quotation);
    passage = layout.passage(stretch);
    at = layout.place(quotation);
    sentence = passage.sentenceOf(at);
    mark = mark();
    first = first();
    gap = said == null ? "none" : gap(said.quotation());
    apart = gap.equals(FAR_APART) && SpeakerRules.closed(layout, said) >= 0;
    List<Cue> cues = layout.cues(passage);
    Cue outer = null;
    Cue left = null;
    Cue right = null;
    for (int c = Layout.firstFrom(cues, start()); c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.verb() >= end()) {
        break;
      }
      if (!cue.hasSpeaker() || cue.strength().compareTo(Strength.SAY) > 0) {
        continue;
      }
      if (cue.verb() < at) {
        boolean outermost = outer == null || Cues.opensClause(passage, cue, outer);
        outer = outermost && cue.strength() == Strength.CORE ? cue : outer;
        left = cue;
      } else {
        right = right == null ? cue : right;
      }
    }
    hearer = hearer(cues);
    outermost = outer;
    nearestBefore = left;
    nearestAfter = right;
  }

  private @Nullable NounPhrase hearer(List<Cue> cues) {
    Cue cue = Layout.lastBefore(cues, at);
    int verb = at - 1;
    while (verb > 0 && passage.item(verb).isSign()) {
      verb--;
    }
    boolean addressed = cue != null && cue.verb() == verb && cue.passive();
    return addressed && cue.strength() == Strength.CORE ? cue.subject() : null;
  }

  /** First item of the sentence that is looked at. */
  int start() {
    int first = Math.max(passage.sentenceStart(sentence), at - FAR);
    for (int i = at - 1; i >= first; i--) {
      if (passage.item(i).word().equals(";")) {
        return i + 1;
      }
    }
    return first;
  }

  /** The end of the items that are looked at. */
  int end() {
    return Math.min(passage.sentenceEnd(sentence), at + FAR);
  }

  private ClosingMark mark() {
    char last = PassageBuilder.lastInside(layout.text(), stretch);
    return switch (last) {
      case ',' -> ClosingMark.COMMA;
      case '.' -> ClosingMark.STOP;
      case '?', '!' -> ClosingMark.ASK;
      case '—', '–', '-', '…' -> ClosingMark.DASH;
      default -> {
        boolean comma = passage.has(at + 1) && passage.item(at + 1).isComma();
        boolean stop = passage.has(at + 1) && passage.item(at + 1).isEnd();
        yield comma ? ClosingMark.COMMA_AFTER : stop ? ClosingMark.STOP_AFTER : ClosingMark.BARE;
      }
    };
  }

  private FirstLetter first() {
    Span inside = stretch.inside();
    for (int i = inside.start(); i < inside.end(); i++) {
      char c = layout.text().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return FirstLetter.of(c);
      }
    }
    return FirstLetter.NONE;
  }

  /** The distance of the quotation before. */
  private String gap(int last) {
    Stretch before = layout.stretches().get(last);
    int paragraphs = passage.paragraph() - before.paragraph();
    if (paragraphs > 0) {
      return (paragraphs > 2 ? "far" : "paragraphs " + paragraphs)
          + (before.closed() ? SpeakerRules.isAsked(layout, before) ? " asked" : "" : " unclosed")
          + (layout.isAllQuotation(passage) ? " all" : at == 0 ? " first" : "");
    }
    int place = layout.place(last);
    int sentences = sentence - passage.sentenceOf(place);
    return "sentences " + Math.min(sentences, 3);
  }

  /** True for words that the subject of their verb did not say: "Did not call it “a disgrace”". */
  boolean isDenied() {
    List<Cue> cues = layout.cues(passage);
    int last = Layout.firstFrom(cues, at) - 1;
    while (last >= 0 && cues.get(last).strength() == Strength.OTHER) {
      last--;
    }
    return last >= 0
        && cues.get(last).factuality() == Factuality.UNSAID
        && cues.get(last).verb() >= start()
        && nearestBefore == null
        && nearestAfter == null;
  }

  /**
   * True behind a letter for a speaker, of whom the paragraph tells nothing: "Q: “Why?”", "A.
   * “Because.”"
   */
  boolean isLettered() {
    boolean letter =
        at > 0
            && at <= LONGEST_LETTER
            && LETTERS.contains(passage.item(0).lower())
            && passage.item(0).startsUpper();
    return letter && nearestAfter == null;
  }

  boolean ownCue() {
    return nearestBefore != null || nearestAfter != null;
  }

  /** True for speech that is a sentence of its own: nothing beside the marks says whose it is. */
  boolean isAlone() {
    return at == passage.sentenceStart(sentence)
        && at + 1 == passage.sentenceEnd(sentence)
        && first == FirstLetter.UPPER
        && (mark == ClosingMark.STOP || mark == ClosingMark.ASK);
  }

  /** True if words of its sentence stand before it. */
  boolean isWoven() {
    return at > passage.sentenceStart(sentence);
  }

  int words() {
    Span inside = stretch.inside();
    int words = 0;
    boolean in = false;
    for (int i = inside.start(); i < inside.end() && words <= 21; i++) {
      boolean letter = Character.isLetterOrDigit(layout.text().charAt(i));
      words += letter && !in ? 1 : 0;
      in = letter || (in && "'’".indexOf(layout.text().charAt(i)) >= 0);
    }
    return words;
  }

  /**
   * True for the title of a work: two words or more, each of four letters or more with a capital.
   */
  boolean isTitleCase() {
    int words = words();
    if (words < 2 || words > 12) {
      return false;
    }
    for (String word : stretch.inside().in(layout.text()).split("[^\\p{L}'’]+", 32)) {
      boolean small = word.length() < 4 || SMALL.contains(word);
      if (!small && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
