package org.dateline.ingest;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Makes threads do one step in the order of numbers, from 0. */
final class Sequencer {
  private final Set<Long> passed = new TreeSet<>();
  private long next;

  /** Takes the step when all lower numbers have had their turn. */
  <T> T take(long number, Supplier<T> step) {
    await(number);
    try {
      return step.get();
    } finally {
      pass(number);
    }
  }

  private synchronized void await(long number) {
    boolean interrupted = false;
    while (next < number) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
        break;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a turn");
    }
  }

  /** Gives up the turn of a number, if it was not taken. */
  synchronized void pass(long number) {
    if (number >= next) {
      passed.add(number);
    }
    while (passed.remove(next)) {
      next++;
    }
    notifyAll();
  }
}
