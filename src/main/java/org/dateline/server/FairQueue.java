package org.dateline.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A queue before work of which only so much goes on at once. Clients take turns: who waits with a
 * hundred requests gets no more than who waits with one, and their rest waits behind.
 */
final class FairQueue {
  private final int atOnce;
  private final int mostWaiting;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Deque<Waiter>> waiting = new LinkedHashMap<>();
  private int running;
  private int waiters;

  /**
   * @param atOnce how many go on at once
   * @param mostWaiting how many wait; others are turned away
   */
  FairQueue(int atOnce, int mostWaiting) {
    this.atOnce = atOnce;
    this.mostWaiting = mostWaiting;
  }

  /**
   * Waits for a turn, which {@link #leave} ends.
   *
   * @param client who asks
   * @return false when too many wait, or it took too long
   */
  boolean enter(String client, Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      if (running < atOnce && waiters == 0) {
        running++;
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

  /** Ends a turn, which goes to the client whose last is longest ago. */
  void leave() {
    lock.lock();
    try {
      running--;
      Iterator<Map.Entry<String, Deque<Waiter>>> clients = waiting.entrySet().iterator();
      while (clients.hasNext()) {
        Map.Entry<String, Deque<Waiter>> client = clients.next();
        Waiter next = client.getValue().pollFirst();
        clients.remove();
        if (next != null) {
          if (!client.getValue().isEmpty()) {
            waiting.put(client.getKey(), client.getValue()); // behind the others
          }
          waiters--;
          running++;
          next.admitted = true;
          next.turn.signal();
          return;
        }
      }
    } finally {
      lock.unlock();
    }
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

  /** One that waits; guarded by the lock. */
  private static final class Waiter {
    private final Condition turn;
    private boolean admitted;
    private boolean refused;

    Waiter(Condition turn) {
      this.turn = turn;
    }
  }
}
