package org.dateline.language.quote.reported;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.MainClause;

/** Collects the parses of one cue: each sign after it may be the end of what is reported. */
final class ReportParses {
  private static final int FEWEST = 2;

  /** Words before the tag, at least: "Democrats, X said, applaud". */
  private static final int FEWEST_BEFORE = 1;

  private static final int LONGEST = 120;
  private static final int MOST_ENDS = 12;

  private final Passage passage;
  private final MainClause main;
  private final SpeechLexicon lexicon;
  private final int cue;
  private final int start;
  private final int end;
  private final List<ReportParse> found = new ArrayList<>();

  ReportParses(Passage passage, MainClause main, SpeechLexicon lexicon, int cue) {
    this.passage = passage;
    this.main = main;
    this.lexicon = lexicon;
    this.cue = cue;
    int sentence = passage.sentenceOf(cue);
    start = Math.max(passage.sentenceStart(sentence), cue - LONGEST);
    end = Math.min(Math.min(end(passage, cue), mainClauseAfter()), anotherSays());
  }

  /** The end of the cue's sentence, without the punctuation at its end. */
  static int end(Passage passage, int cue) {
    int end = Math.min(passage.sentenceEnd(passage.sentenceOf(cue)), cue + LONGEST);
    while (end > cue && isBreak(passage.item(end - 1)) && !passage.item(end - 1).isQuote()) {
      end--;
    }
    return end;
  }

  int end() {
    return end;
  }

  List<ReportParse> found() {
    return found;
  }

  /**
   * Adds the parses whose content follows the tag: "X said (that) ..."; after a closed tag only "X
   * said, ..." and "X said: ...".
   */
  void after(int from, boolean closed) {
    boolean sign = closed && from + 1 < end && ",:".contains(passage.item(from).word());
    if (closed && !sign) {
      return;
    }
    int first = sign ? from + 1 : from;
    if (!passage.has(first) || isThing(first) || isRecipient(first)) {
      return; // a heading ends in its verb: "What they said"
    }
    ReportParse.ReportShape shape =
        sign ? ReportParse.ReportShape.BEHIND_SIGN : ReportParse.ReportShape.BEHIND;
    for (int until : ends(first)) {
      if (isContent(first, until)) {
        found.add(ReportParse.whole(shape, first, until));
      }
    }
  }

  /** True if a recipient follows: "Responded to her letter", not "promised to leave". */
  private boolean isRecipient(int from) {
    return passage.item(from).lower().equals("to") && passage.phraseFrom(from + 1) != null;
  }

  /** True if a thing follows, which is no clause of its own: "announced a plan and left". */
  private boolean isThing(int from) {
    NounPhrase phrase = passage.phraseFrom(from);
    if (phrase == null || !lexicon.takeThings().contains(passage.item(cue).lemma())) {
      return false;
    }
    int i = phrase.extent();
    while (i < end && passage.item(i).isAdverb()) {
      i++;
    }
    return i >= end
        || !(passage.item(i).isFinite()
            || passage.item(i).tag().equals("MD")
            || passage.item(i).lower().equals("will"));
  }

  /** The start of the main clause after the cue's own: "Though he said so, the bridge stands". */
  private int mainClauseAfter() {
    int sentence = passage.sentenceOf(cue);
    Item first = passage.item(passage.sentenceStart(sentence));
    boolean fronted =
        first.tag().equals("WRB") || (first.tag().equals("IN") && MainClause.opensClause(first));
    NounPhrase subject = fronted ? main.subject(sentence) : null;
    return subject != null
            && subject.from() > cue + FEWEST
            && passage.item(subject.from() - 1).isComma()
        ? subject.from() - 1
        : passage.size();
  }

  /**
   * The item at which another's report begins, "X said it was over and Y said it was not", else the
   * passage's end.
   */
  private int anotherSays() {
    int until = Math.min(passage.size(), cue + LONGEST);
    for (int i = cue + FEWEST; i < until; i++) {
      String word = passage.item(i).lower();
      boolean joins = word.equals("and") || word.equals("but") || word.equals("while");
      if (joins && says(afterName(i + 1))) {
        return passage.item(i - 1).isComma() ? i - 1 : i;
      }
    }
    return passage.size();
  }

  private boolean says(int verb) {
    return verb > 0
        && passage.has(verb)
        && passage.item(verb).isFinite()
        && lexicon.core().contains(passage.item(verb).lemma());
  }

  /** The end of a person's name, or of "the mayor, Mara Olsen,"; -1 for none. */
  private int afterName(int from) {
    NounPhrase first = passage.phraseFrom(from);
    if (first == null || first.possessive()) {
      return -1;
    }
    if (first.isName() && first.person()) {
      return first.extent();
    }
    int comma = first.extent();
    NounPhrase name =
        passage.has(comma) && passage.item(comma).isComma() ? passage.phraseFrom(comma + 1) : null;
    boolean apposed =
        name != null
            && name.person()
            && passage.has(name.extent())
            && passage.item(name.extent()).isComma();
    return apposed ? name.extent() + 1 : -1;
  }

  /** Adds the parses whose content stands before the tag: "..., X said". */
  void before(int tag) {
    int until = beforeTag(tag);
    if (until > start && isContent(start, until)) {
      found.add(ReportParse.whole(ReportParse.ReportShape.BEFORE, start, until));
    }
  }

  /** Adds the parses whose content stands on both sides of the tag: "..., X said, ...". */
  void around(int tag, int after) {
    int until = beforeTag(tag);
    if (until - start < FEWEST_BEFORE || after + 1 >= end || !passage.item(after).isComma()) {
      return;
    }
    for (int last : ends(after + 1)) {
      boolean tooQuoted = isQuoted(start, until) || isQuoted(after + 1, last);
      if (last - start <= LONGEST && !tooQuoted) {
        found.add(new ReportParse(ReportParse.ReportShape.AROUND, start, until, after + 1, last));
      }
    }
  }

  /** The end of what stands before a tag that a comma or a dash parts from it; -1 for none. */
  private int beforeTag(int tag) {
    if (tag - 1 <= start) {
      return -1;
    }
    Item before = passage.item(tag - 1);
    boolean according = passage.item(tag).lower().equals("according");
    return before.isComma() || before.isDash() ? tag - 1 : according ? tag : -1;
  }

  /** The signs and conjunctions at which what starts at an item may end, and the sentence's end. */
  private List<Integer> ends(int from) {
    List<Integer> ends = new ArrayList<>();
    for (int i = from + FEWEST; i < end && ends.size() < MOST_ENDS; i++) {
      boolean doubled = isBreak(passage.item(i - 1)) && !passage.item(i - 1).isQuote();
      if (!doubled && mayEnd(i)) {
        ends.add(i);
      }
      if (isNewReport(i)) {
        return ends;
      }
    }
    ends.add(end);
    return ends;
  }

  /** True if somebody else's report begins: "; Doe later reported". */
  private boolean isNewReport(int i) {
    NounPhrase phrase = passage.item(i).word().equals(";") ? passage.phraseFrom(i + 1) : null;
    if (phrase == null || phrase.isPronoun()) {
      return false;
    }
    int verb = phrase.extent();
    while (verb < end && (passage.item(verb).isAdverb() || isHelping(passage.item(verb)))) {
      verb++;
    }
    return verb < end && lexicon.reporting().contains(passage.item(verb).lemma());
  }

  private static boolean isHelping(Item item) {
    return item.lemma().equals("have") || item.lemma().equals("do");
  }

  private boolean mayEnd(int i) {
    Item item = passage.item(i);
    return switch (item.tag()) {
      case "CC", "-LRB-", "WDT", "WRB", "WP" -> true;
      case "IN" ->
          (!item.lower().equals("that") && MainClause.opensClause(item))
              || item.lower().equals("despite");
      case "VBN" -> item.lower().equals("compared");
      default -> !item.isQuote() && isBreak(item);
    };
  }

  private boolean isContent(int from, int until) {
    if (until - from < FEWEST || until - from > LONGEST || isQuoted(from, until)) {
      return false;
    }
    for (int i = from; i < until; i++) {
      Item item = passage.item(i);
      // "said early on Friday, “...”": what comes before the sign tells when
      boolean introduced = i > from && ",:".contains(passage.item(i - 1).word());
      if (item.isVerb() || item.tag().equals("MD") || (item.isQuote() && !introduced)) {
        return true;
      }
    }
    return false;
  }

  /** True if the greater part is in marks: that is a quotation and no report. */
  private boolean isQuoted(int from, int until) {
    int quoted = 0;
    for (int i = from; i < until; i++) {
      quoted += passage.item(i).isQuote() ? passage.item(i).span().length() : 0;
    }
    int all = passage.item(until - 1).span().end() - passage.item(from).span().start();
    return 2 * quoted >= all;
  }

  boolean closes(int i) {
    return i >= end || isBreak(passage.item(i));
  }

  static boolean isBreak(Item item) {
    return item.isEnd()
        || item.isComma()
        || item.isDash()
        || item.isQuote()
        || ";:)".contains(item.word());
  }
}
