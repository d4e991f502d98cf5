package org.dateline.archive.decision;

import java.time.Instant;
import java.util.List;

/**
 * Decisions that are being applied to the articles they have an effect on. Until that is done no
 * answer follows them, and no answer shows a part of it; where it was cut off, whoever opens the
 * archive next finishes it.
 */
public interface PendingDecisions {
  /** Nothing is ever cut off. */
  PendingDecisions NONE =
      new PendingDecisions() {
        @Override
        public Pending begin(Instant now) {
          return new Pending("", now);
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
        public void end(Pending pending) {}
      };

  /**
   * To be called before decisions are logged.
   *
   * @param now no decision that is pending is older than this
   */
  Pending begin(Instant now);

  /** Those that have not ended, whether somebody is at work on them or not. */
  List<Pending> all();

  /** Those that nobody is at work on any more. */
  List<Pending> cutOff();

  /**
   * To be called when all that the decisions have an effect on is written: it shows from now on.
   */
  void end(Pending pending);

  /**
   * Decisions that are pending.
   *
   * @param since none of them is older
   */
  record Pending(String id, Instant since) {
    /** Whether a decision may be one of them. */
    public boolean mayHold(Decision decision) {
      return !decision.when().isBefore(since);
    }
  }
}
