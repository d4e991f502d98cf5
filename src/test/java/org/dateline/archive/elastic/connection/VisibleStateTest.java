package org.dateline.archive.elastic.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.junit.jupiter.api.Test;

/** Tests of who asks Elasticsearch for the state, and who waits for it. */
final class VisibleStateTest {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch onItsWay = new CountDownLatch(1);
  private final CountDownLatch answers = new CountDownLatch(1);
  private List<Pending> pending = List.of();
  private final VisibleState state = new VisibleState(this::ask, nanos::get);

  /** The second question takes as long as the test wants. */
  private VisibleState.StateNow ask() {
    int number = asked.incrementAndGet();
    if (number == 2) {
      onItsWay.countDown();
      await(answers);
    }
    return new VisibleState.StateNow("state " + number + " ", Set.of(), pending);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void askedOnceForHalfASecond() {
    assertThat(state.current()).isEqualTo("state 1 []");
    nanos.addAndGet(SECOND / 2);
    assertThat(state.current()).isEqualTo("state 1 []");
  }

  @Test
  void whileOneAsksAgainOthersGoOnWithWhatIsNoOlderThanASecond() {
    state.current();
    nanos.addAndGet(SECOND / 2 + 1);
    CompletableFuture<String> asking = CompletableFuture.supplyAsync(state::current);
    await(onItsWay);
    assertThat(state.current()).isEqualTo("state 1 []");
    nanos.addAndGet(SECOND);
    CompletableFuture<String> tooLate = CompletableFuture.supplyAsync(state::current);
    answers.countDown();
    assertThat(asking.join()).isEqualTo("state 2 []");
    assertThat(tooLate.join()).as("of before a second ago").isNotEqualTo("state 1 []");
  }

  @Test
  void whatIsForgottenIsAskedForAtOnce() {
    state.current();
    answers.countDown();
    state.forget();
    assertThat(state.current()).isEqualTo("state 2 []");
  }

  @Test
  void pendingDecisionsAreOfTheSameAnswer() {
    assertThat(state.pending()).isEmpty();
    String none = state.current();
    answers.countDown();
    pending = List.of(new Pending("p", Instant.EPOCH, false));
    assertThat(state.pending()).as("not asked again").isEmpty();
    nanos.addAndGet(SECOND + 1);
    assertThat(state.pending()).isEqualTo(pending);
    assertThat(state.current()).isNotEqualTo(none);
    assertThat(asked).hasValue(2);
  }
}
