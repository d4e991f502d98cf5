package org.dateline.language.quote.cue;

import java.util.List;
import org.dateline.language.quote.passage.Lexicon.Strength;
import org.jspecify.annotations.Nullable;

/** What is asked of a passage's cues in their order. */
public final class Cues {
  private static final int REACH = 40;

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
      if (cue.subject() != null && !cue.passive() && cue.strength().compareTo(Strength.SAY) <= 0) {
        found = cue;
      }
    }
    return found;
  }

  /** The last cue of a passage that reports speech. */
  public static @Nullable Cue lastReporting(List<Cue> cues) {
    for (int c = cues.size() - 1; c >= 0 && c > cues.size() - REACH; c--) {
      Cue cue = cues.get(c);
      if (cue.subject() != null && !cue.passive() && cue.strength().compareTo(Strength.SAY) <= 0) {
        return cue;
      }
    }
    return null;
  }
}
