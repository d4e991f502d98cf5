package org.dateline.archive.elastic.connection;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.dateline.archive.decision.PendingDecisions.Pending;

/**
 * Answers that show a decision wholly or not at all, though each takes several requests: one during
 * which a decision began to show is made anew. Readers of this process wait for its decisions
 * alone; those of other processes are looked for while some are known to be pending.
 */
public final class WholeAnswers {
  private static final int MOST_TRIES = 5;
  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Supplier<List<Pending>> known;
  private final Supplier<List<Pending>> asked;
  private final Runnable forget;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();
  private int showing;
  private long shown;

  /**
   * Makes answers wait while decisions begin to show.
   *
   * @param known pending decisions as answers know them
   * @param asked the same, asked for anew
   * @param forget lets answers know at once what has changed
   */
  public WholeAnswers(
      Supplier<List<Pending>> known, Supplier<List<Pending>> asked, Runnable forget) {
    this.known = known;
    this.asked = asked;
    this.forget = forget;
  }

  /** Does what makes decisions show, while no answer begins. */
  public void show(Runnable change) {
    begin();
    try {
      change.run();
    } finally {
      end();
    }
  }

  private void begin() {
    lock.lock();
    try {
      showing++;
    } finally {
      lock.unlock();
    }
  }

  private void end() {
    lock.lock();
    try {
      showing--;
      shown++;
      ended.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * An answer, made again if decisions began to show meanwhile; after some tries, and where
   * somebody takes too long to show them, as it is.
   */
  public <T> T make(Supplier<T> answer) {
    for (int i = 1; i < MOST_TRIES; i++) {
      long before = settled();
      List<Pending> pending = settledElsewhere();
      try {
        T made = answer.get();
        if (isAsBefore(before, pending)) {
          return made;
        }
      } catch (RuntimeException e) {
        if (isAsBefore(before, pending)) {
          throw e;
        }
      }
      forget.run();
    }
    return answer.get();
  }

  private boolean isAsBefore(long before, List<Pending> pending) {
    lock.lock();
    try {
      if (showing > 0 || shown != before) {
        return false;
      }
    } finally {
      lock.unlock();
    }
    return pending.isEmpty() || pending.equals(asked.get());
  }

  /** Waits until nothing begins to show. */
  private long settled() {
    long left = LONGEST_NANOS;
    lock.lock();
    try {
      while (showing > 0 && left > 0) {
        left = ended.awaitNanos(left);
      }
      return shown;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return shown;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until other processes show what they are about to, too. */
  private List<Pending> settledElsewhere() {
    List<Pending> pending = known.get();
    long until = System.nanoTime() + LONGEST_NANOS;
    while (pending.stream().anyMatch(Pending::showing) && System.nanoTime() < until) {
      LockSupport.parkNanos(LOOK_NANOS);
      forget.run();
      pending = known.get();
    }
    return pending;
  }
}
