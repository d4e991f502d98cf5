package org.dateline.language.quote.syntax;

import java.util.List;
import java.util.Set;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon.Strength;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** The cues of a passage in their order. */
public final class Cues {
  private static final int REACH = 40;
  private static final Set<String> CONTRASTING = Language.ENGLISH.words("grammar/contrasting");

  private Cues() {}

  /** The last cue of a range of items that reports speech. */
  public static @Nullable Cue reporting(List<Cue> cues, int from, int until) {
    Cue found = null;
    for (int c = Layout.firstFrom(cues, from);
        c < cues.size() && c < Layout.firstFrom(cues, from) + REACH;
        c++) {
      Cue cue = cues.get(c);
      if (cue.verb() >= until) {
        break;
      }
      if (cue.hasSpeaker() && cue.strength().compareTo(Strength.SAY) <= 0) {
        found = cue;
      }
    }
    return found;
  }

  /** The last cue of a passage that reports speech. */
  public static @Nullable Cue lastReporting(List<Cue> cues) {
    for (int c = cues.size() - 1; c >= 0 && c > cues.size() - REACH; c--) {
      Cue cue = cues.get(c);
      if (cue.hasSpeaker() && cue.strength().compareTo(Strength.SAY) <= 0) {
        return cue;
      }
    }
    return null;
  }

  /**
   * True if a cue opens a new main clause with a speaker of its own: "A said it was over, but B
   * said “...”".
   */
  public static boolean opensClause(Passage passage, Cue cue, Cue before) {
    NounPhrase subject = cue.subject();
    int opener = subject == null ? -1 : subject.from() - 1;
    if (subject == null || opener <= before.verb() + 1 || subject.from() > cue.verb()) {
      return false;
    }
    String word = passage.item(opener).lower();
    return CONTRASTING.contains(word)
        || (word.equals("and")
            && (passage.item(opener - 1).isComma() || passage.item(opener - 1).isQuote()));
  }
}
