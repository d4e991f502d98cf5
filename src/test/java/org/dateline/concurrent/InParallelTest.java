package org.dateline.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class InParallelTest {
  @AfterEach
  void noInterruptionIsLeftToOtherTests() {
    Thread.interrupted();
  }

  @Test
  void everyTaskRunsAndIsToldInOrder() {
    AtomicInteger ran = new AtomicInteger();
    List<Integer> told = new ArrayList<>();
    InParallel.run(Collections.nCopies(5, ran::incrementAndGet), 2, told::add);
    assertThat(ran).hasValue(5);
    assertThat(told).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void whatATaskThrowsIsThrown() {
    Runnable failing =
        () -> {
          throw new UnsupportedOperationException("no ferry today");
        };
    assertThatThrownBy(() -> InParallel.run(List.of(failing), 1, done -> {}))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("no ferry today");
  }

  @Test
  void anErrorIsTheCause() {
    CompletableFuture<String> task = CompletableFuture.failedFuture(new StackOverflowError());
    assertThatThrownBy(() -> InParallel.result(task))
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  @Test
  void whoeverWaitsStaysInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> InParallel.result(new CompletableFuture<>()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }
}
