package org.dateline.language.quote.syntax;

import java.util.Arrays;
import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** The subject of a sentence's main clause, looked for once a sentence. */
public final class MainClause {
  private static final int REACH = 120;
  private static final int LONGEST_ASIDE = 30;
  private static final int NONE = -1;
  private static final int NOT_SOUGHT = -2;
  private static final Set<String> OPENING = Language.ENGLISH.words("grammar/opening-clause");

  private final Passage passage;
  // index of the phrase
  private final int[] subjects;

  public MainClause(Passage passage) {
    this.passage = passage;
    subjects = new int[passage.sentences()];
    Arrays.fill(subjects, NOT_SOUGHT);
  }

  /** The first phrase that a finite verb follows, fronted clauses left out. */
  public @Nullable NounPhrase subject(int sentence) {
    if (subjects[sentence] == NOT_SOUGHT) {
      NounPhrase found = find(sentence);
      subjects[sentence] = found == null ? NONE : found.index();
    }
    return subjects[sentence] == NONE ? null : passage.phrases().get(subjects[sentence]);
  }

  private @Nullable NounPhrase find(int sentence) {
    int start = passage.sentenceStart(sentence);
    int end = Math.min(passage.sentenceEnd(sentence), start + REACH);
    int from = afterFronts(start, end);
    for (int p = passage.firstPhraseFrom(from); p < passage.phrases().size(); p++) {
      NounPhrase phrase = passage.phrases().get(p);
      if (phrase.from() >= end) {
        return null;
      }
      boolean governed =
          phrase.governor() >= 0
              || phrase.possessive()
              || (phrase.from() > from && isPreposition(passage.item(phrase.from() - 1)))
              || phrase.kind() == NounPhrase.PhraseKind.RELATIVE;
      if (!governed && verbFollows(phrase, end)) {
        return phrase;
      }
    }
    return null;
  }

  /**
   * The start of the main clause, after what comes before it: "Last month, when A asked, B said".
   */
  private int afterFronts(int start, int end) {
    int from = start;
    boolean clause = start < end && frontsClause(passage.item(start));
    for (int i = start; i < end; i++) {
      if (!endsFront(i)) {
        if (!clause && passage.item(i).isFinite()) {
          return from;
        }
        continue;
      }
      boolean another = i + 1 < end && passage.item(i + 1).tag().equals("WRB");
      if (!clause && !another) {
        return from;
      }
      from = i + 1;
      if (!another) {
        return from;
      }
      clause = true;
    }
    return from;
  }

  /**
   * A comma, outside the marks or the last sign inside them: After calling it “a risk,” he left.
   */
  private boolean endsFront(int i) {
    Item item = passage.item(i);
    return item.isComma() || (item.isQuote() && passage.endsInComma(i));
  }

  private static boolean frontsClause(Item item) {
    return item.tag().equals("IN")
        || item.tag().equals("WRB")
        || item.tag().equals("VBG")
        || item.tag().equals("VBN");
  }

  /** Words that govern a phrase, not those that open a clause. */
  static boolean isPreposition(Item item) {
    return (item.tag().equals("IN") || item.tag().equals("TO")) && !opensClause(item);
  }

  /** True if a word opens a subordinate clause. */
  public static boolean opensClause(Item item) {
    return OPENING.contains(item.lower());
  }

  private boolean verbFollows(NounPhrase phrase, int end) {
    int i = phrase.extent();
    if (i < end && (passage.item(i).isComma() || passage.item(i).tag().equals("-LRB-"))) {
      String close = passage.item(i).isComma() ? "," : "-RRB-";
      int j = i + 1;
      while (j < end
          && j < i + LONGEST_ASIDE
          && !(passage.item(j).word().equals(close) || passage.item(j).tag().equals(close))) {
        j++;
      }
      i = j + 1;
    }
    while (i < end && passage.item(i).isAdverb()) {
      i++;
    }
    return i < end && (passage.item(i).isFinite() || passage.item(i).tag().equals("MD"));
  }
}
