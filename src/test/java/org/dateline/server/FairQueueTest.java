package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Turns that clients take, and how many requests each may make. */
final class FairQueueTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> admitted = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void whoAsksOnceDoesNotWaitBehindWhoAsksOften() throws Exception {
    FairQueue queue = new FairQueue(1, 1, 10);
    assertThat(queue.enter("busy", LONG)).isTrue();
    List<CompletableFuture<Boolean>> busy = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      busy.add(ask(queue, "busy", i + 1));
    }
    CompletableFuture<Boolean> other = ask(queue, "other", 6);
    queue.leave("busy");
    busy.get(0).get(1, TimeUnit.MINUTES);
    queue.leave("busy");
    assertThat(other.get(1, TimeUnit.MINUTES)).isTrue();
    assertThat(admitted).containsExactly("busy", "other");
  }

  @Test
  void aFullQueueMakesRoomForWhoHasNobodyInIt() throws Exception {
    FairQueue queue = new FairQueue(1, 1, 3);
    queue.enter("busy", LONG);
    List<CompletableFuture<Boolean>> busy = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      busy.add(ask(queue, "busy", i + 1));
    }
    assertThat(queue.enter("busy", LONG)).as("one too many").isFalse();
    CompletableFuture<Boolean> other = ask(queue, "other", 3);
    assertThat(busy.get(2).get(1, TimeUnit.MINUTES)).as("gave way").isFalse();
    queue.leave("busy");
    queue.leave("busy");
    assertThat(other.get(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void howeverLongTheWorkOfOneClientTakesThereIsRoomForAnother() throws Exception {
    FairQueue queue = new FairQueue(3, 2, 10);
    queue.enter("busy", LONG);
    queue.enter("busy", LONG);
    CompletableFuture<Boolean> third = ask(queue, "busy", 1);
    assertThat(queue.enter("other", LONG)).isTrue();
    assertThat(third.isDone()).isFalse();
    queue.leave("other");
    assertThat(third.isDone()).as("still two at once").isFalse();
    queue.leave("busy");
    assertThat(third.get(1, TimeUnit.MINUTES)).isTrue();
    assertThat(queue.enter("other", LONG)).isTrue();
  }

  @Test
  void waitingHasAnEnd() throws Exception {
    FairQueue queue = new FairQueue(1, 1, 3);
    queue.enter("one", LONG);
    assertThat(queue.enter("two", Duration.ofMillis(1))).isFalse();
    assertThat(queue.waiting()).isZero();
    queue.leave("one");
    assertThat(queue.enter("two", LONG)).isTrue();
  }

  @Test
  void aClientMayMakeSoManyRequestsAMinute() {
    long[] now = {0};
    RateLimit limit = new RateLimit(60, () -> now[0]);
    for (int i = 0; i < 60; i++) {
      assertThat(limit.allows("a")).isTrue();
    }
    assertThat(limit.allows("a")).isFalse();
    assertThat(limit.allows("b")).isTrue();
    now[0] = 2_000_000_000L;
    assertThat(limit.allows("a")).isTrue();
    assertThat(limit.allows("a")).isTrue();
    assertThat(limit.allows("a")).isFalse();
    assertThat(new RateLimit(0, () -> 0).allows("a")).isTrue();
  }

  /** Returns once it waits. */
  private CompletableFuture<Boolean> ask(FairQueue queue, String client, int waiting) {
    CompletableFuture<Boolean> answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                boolean in = queue.enter(client, LONG);
                if (in) {
                  admitted.add(client);
                }
                return in;
              } catch (InterruptedException e) {
                return false;
              }
            },
            threads);
    while (queue.waiting() < waiting && !answer.isDone()) {
      Thread.onSpinWait();
    }
    return answer;
  }
}
