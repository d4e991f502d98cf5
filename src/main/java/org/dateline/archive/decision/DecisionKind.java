package org.dateline.archive.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of decision, with the name that it has in requests and in the log. */
public enum DecisionKind {
  CONFIRM(Change.Confirm.class),
  REJECT(Change.Reject.class),
  ADD_ALIAS(Change.AddAlias.class),
  REMOVE_ALIAS(Change.RemoveAlias.class),
  MERGE(Change.Merge.class),
  SPLIT(Change.Split.class),
  NOT_THIS_ONE(Change.NotThisOne.class),
  RENAME(Change.Rename.class),
  RETYPE(Change.Retype.class),
  NOT_A_NAME(Change.NotAName.class),
  NOT_A_NAME_HERE(Change.NotANameHere.class),
  LINK_HERE(Change.LinkHere.class),
  SET_SPEAKER(Change.SetSpeaker.class),
  CLEAR_SPEAKER(Change.ClearSpeaker.class),
  NOT_SPEECH(Change.NoSpeech.class),
  SET_BOUNDS(Change.SetBounds.class),
  WITHDRAW(Change.Withdraw.class),
  CORRECT(Change.Correct.class),
  UNDO(Change.Undo.class);

  private final Class<? extends Change> type;

  DecisionKind(Class<? extends Change> type) {
    this.type = type;
  }

  public Class<? extends Change> type() {
    return type;
  }

  /** The kind as written in the contracts: {@code not-a-name-here}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static DecisionKind of(Change change) {
    return Arrays.stream(values())
        .filter(kind -> kind.type.equals(change.getClass()))
        .findFirst()
        .orElseThrow();
  }

  public static Optional<DecisionKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }
}
