package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Steps of several threads in the order of numbers. */
final class TurnsTest {
  private final Sequencer turns = new Sequencer();
  private final List<Long> done = Collections.synchronizedList(new ArrayList<>());

  @Test
  void stepsAreDoneInTheOrderOfTheirNumbers() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (long number : new long[] {3, 1, 2, 0}) {
        running.add(threads.submit(() -> turns.take(number, () -> done.add(number))));
      }
      for (Future<?> step : running) {
        step.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(done).containsExactly(0L, 1L, 2L, 3L);
  }

  @Test
  void aTurnGivenUpOrFailedHoldsNobodyUp() {
    turns.pass(1);
    turns.pass(1);
    assertThatThrownBy(
            () ->
                turns.take(
                    0,
                    () -> {
                      throw new IllegalStateException("out of luck");
                    }))
        .hasMessage("out of luck");
    LongStream.of(2, 3).forEach(number -> turns.take(number, () -> done.add(number)));
    assertThat(done).containsExactly(2L, 3L);
  }
}
