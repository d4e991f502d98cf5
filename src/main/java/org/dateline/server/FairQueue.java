package org.dateline.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A queue for requests of which only so many run at once. Clients take turns: a client with a
 * hundred waiting requests gets no more turns than one with a single request. However much one
 * client asks for, some room is left for others.
 */
final class FairQueue {
  private final int atOnce;
  private final int ofOne;
  private final int mostWaiting;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Deque<Waiter>> waiting = new LinkedHashMap<>();
  private final Map<String, Integer> runningOf = new HashMap<>();
  private int running;
  private int waiters;

  /**
   * Makes a queue with these limits.
   *
   * @param atOnce the most requests that go on at once
   * @param ofOne the most of one client
   * @param mostWaiting the most that wait; others are turned away
   */
  FairQueue(int atOnce, int ofOne, int mostWaiting) {
    this.atOnce = atOnce;
    this.ofOne = ofOne;
    this.mostWaiting = mostWaiting;
  }

  /** Turns that go on now. */
  int running() {
    lock.lock();
    try {
      return running;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for a turn, which {@link #leave} ends.
   *
   * @param client the client that asks
   * @return false when too many wait, or it took too long
   */
  boolean enter(String client, Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      if (running < atOnce && mayRun(client) && !waiting.containsKey(client)) {
        begin(client);
        return true;
      }
      if (waiters >= mostWaiting && !takesAPlace(client)) {
        return false;
      }
      return await(client, atMost);
    } finally {
      lock.unlock();
    }
  }

  private boolean mayRun(String client) {
    return runningOf.getOrDefault(client, 0) < ofOne;
  }

  private void begin(String client) {
    running++;
    runningOf.merge(client, 1, Integer::sum);
  }

  /** A client with fewer waiting than another takes the place of that one's last. */
  private boolean takesAPlace(String client) {
    Deque<Waiter> longest =
        waiting.values().stream().max((a, b) -> Integer.compare(a.size(), b.size())).orElseThrow();
    int own = waiting.getOrDefault(client, new ArrayDeque<>()).size();
    if (longest.size() <= own + 1) {
      return false;
    }
    Waiter last = longest.removeLast();
    waiters--;
    last.refused = true;
    last.turn.signal();
    return true;
  }

  private boolean await(String client, Duration atMost) throws InterruptedException {
    Waiter waiter = new Waiter(lock.newCondition());
    Deque<Waiter> own = waiting.computeIfAbsent(client, any -> new ArrayDeque<>());
    own.addLast(waiter);
    waiters++;
    long left = atMost.toNanos();
    try {
      while (!waiter.admitted && !waiter.refused && left > 0) {
        left = waiter.turn.awaitNanos(left);
      }
      return waiter.admitted;
    } finally {
      if (!waiter.admitted && own.remove(waiter)) {
        waiters--;
      }
      if (own.isEmpty()) {
        waiting.remove(client, own);
      }
    }
  }

  /**
   * Ends a turn, which goes to the client whose last is longest ago.
   *
   * @param client the client that asks
   */
  void leave(String client) {
    lock.lock();
    try {
      running--;
      runningOf.computeIfPresent(client, (c, many) -> many == 1 ? null : many - 1);
      next().ifPresent(this::admit);
    } finally {
      lock.unlock();
    }
  }

  private Optional<String> next() {
    return waiting.entrySet().stream()
        .filter(client -> mayRun(client.getKey()) && !client.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void admit(String client) {
    Deque<Waiter> own = waiting.remove(client);
    Waiter waiter = own.removeFirst();
    if (!own.isEmpty()) {
      waiting.put(client, own); // behind the others
    }
    waiters--;
    begin(client);
    waiter.admitted = true;
    waiter.turn.signal();
  }

  /** Requests that wait now. */
  int waiting() {
    lock.lock();
    try {
      return waiters;
    } finally {
      lock.unlock();
    }
  }

  /** A request that waits; guarded by the lock. */
  private static final class Waiter {
    private final Condition turn;
    private boolean admitted;
    private boolean refused;

    Waiter(Condition turn) {
      this.turn = turn;
    }
  }
}
