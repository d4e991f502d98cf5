package org.dateline.archive.decision;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decisions that are being applied to the articles they have an effect on. Until that is done no
 * answer follows them, and no answer shows a part of it; where it was cut off, whoever opens the
 * archive next finishes it.
 */
public interface PendingDecisions {
  /** Pending decisions where nothing is ever cut off. */
  PendingDecisions NONE =
      new PendingDecisions() {
        @Override
        public Pending begin(Instant now) {
          return Pending.NOTHING;
        }

        @Override
        public List<Pending> all() {
          return List.of();
        }

        @Override
        public List<Pending> cutOff() {
          return List.of();
        }

        @Override
        public void show(Pending pending) {}

        @Override
        public void close(Pending pending) {}
      };

  /**
   * Begins to apply decisions. To be called before they are logged.
   *
   * @param now the time of the decisions
   */
  Pending begin(Instant now);

  /** All decisions that are pending, whether a process is applying them or not. */
  List<Pending> all();

  /** The pending decisions that no process is applying any more. */
  List<Pending> cutOff();

  /** Shows the decisions from now on. To be called when all that they affect is written. */
  void show(Pending pending);

  /**
   * Removes the mark of the decisions. To be called last, when what others wrote meanwhile is
   * looked through.
   */
  void close(Pending pending);

  /** The decisions that answers follow: those of a log that are not pending. */
  default List<Decision> shown(DecisionLog log) {
    return shown(log.all(), log);
  }

  /**
   * The decisions that answers follow: all of the log but those that are pending.
   *
   * @param logged all of the log, read before: whoever logs has begun before that
   */
  default List<Decision> shown(List<Decision> logged, DecisionLog log) {
    List<Pending> hidden = all().stream().filter(pending -> !pending.showing()).toList();
    if (hidden.isEmpty()) {
      return logged;
    }
    Set<Decision> left = new HashSet<>(log.addedBy(hidden));
    return logged.stream().filter(decision -> !left.contains(decision)).toList();
  }

  /**
   * Decisions that are applied together.
   *
   * @param since when that began
   * @param showing whether all is written, and begins to show
   */
  record Pending(String id, Instant since, boolean showing) {
    /** The pending decisions of a command that takes none. */
    public static final Pending NOTHING = new Pending("", Instant.EPOCH, true);
  }
}
