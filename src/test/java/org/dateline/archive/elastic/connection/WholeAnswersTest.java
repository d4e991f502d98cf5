package org.dateline.archive.elastic.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.junit.jupiter.api.Test;

final class WholeAnswersTest {
  private static final Pending APPLYING = new Pending("p", Instant.EPOCH, false);
  private static final Pending SHOWING = new Pending("p", Instant.EPOCH, true);

  private final Deque<List<Pending>> known = new ArrayDeque<>();
  private final Deque<List<Pending>> asked = new ArrayDeque<>();
  private final AtomicInteger forgotten = new AtomicInteger();
  private final WholeAnswers answers =
      new WholeAnswers(() -> next(known), () -> next(asked), () -> forgotten.incrementAndGet());

  private static List<Pending> next(Deque<List<Pending>> answers) {
    return answers.isEmpty() ? List.of() : answers.poll();
  }

  @Test
  void anAnswerIsMadeOnceWhileNothingChanges() {
    AtomicInteger made = new AtomicInteger();
    assertThat(answers.make(made::incrementAndGet)).isEqualTo(1);
    assertThat(forgotten).hasValue(0);
  }

  @Test
  void anAnswerDuringWhichADecisionBeganToShowIsMadeAnew() {
    AtomicInteger made = new AtomicInteger();
    int answer =
        answers.make(
            () -> {
              if (made.incrementAndGet() == 1) {
                answers.show(() -> {});
              }
              return made.get();
            });
    assertThat(answer).isEqualTo(2);
  }

  @Test
  void whatIsMissingInThatMomentOnlyIsLookedForAgain() {
    AtomicInteger made = new AtomicInteger();
    int answer =
        answers.make(
            () -> {
              if (made.incrementAndGet() == 1) {
                answers.show(() -> {});
                throw new IllegalStateException("not there");
              }
              return made.get();
            });
    assertThat(answer).isEqualTo(2);
    assertThatThrownBy(
            () ->
                answers.make(
                    () -> {
                      throw new IllegalStateException("not there at all");
                    }))
        .hasMessage("not there at all");
  }

  @Test
  void noAnswerBeginsWhileADecisionBeginsToShow() {
    List<String> events = Collections.synchronizedList(new ArrayList<>());
    AtomicReference<Thread> reader = new AtomicReference<>();
    CompletableFuture<Void> read = new CompletableFuture<>();
    answers.show(
        () -> {
          events.add("begins to show");
          Thread thread =
              new Thread(
                  () -> {
                    answers.make(() -> events.add("answer"));
                    read.complete(null);
                  });
          reader.set(thread);
          thread.start();
          while (thread.getState() != Thread.State.TIMED_WAITING && !read.isDone()) {
            Thread.onSpinWait();
          }
          events.add("shows");
        });
    read.join();
    assertThat(events).containsExactly("begins to show", "shows", "answer");
  }

  @Test
  void anotherProcessesDecisionThatEndedMeanwhileIsSeenWholly() {
    known.add(List.of(APPLYING));
    asked.add(List.of());
    AtomicInteger made = new AtomicInteger();
    assertThat(answers.make(made::incrementAndGet)).isEqualTo(2);
    assertThat(forgotten).hasValue(1);
  }

  @Test
  void anotherProcessesDecisionThatIsStillAppliedChangesNothing() {
    known.add(List.of(APPLYING));
    asked.add(List.of(APPLYING));
    AtomicInteger made = new AtomicInteger();
    assertThat(answers.make(made::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void anotherProcessThatIsAboutToShowIsWaitedFor() {
    known.add(List.of(SHOWING));
    known.add(List.of(SHOWING));
    assertThat(answers.make(known::size)).isZero();
    assertThat(forgotten).hasValue(2);
  }

  @Test
  void whereDecisionsFollowOneAnotherAnAnswerIsGivenInTheEnd() {
    AtomicInteger made = new AtomicInteger();
    int answer =
        answers.make(
            () -> {
              answers.show(() -> {});
              return made.incrementAndGet();
            });
    assertThat(answer).isEqualTo(5);
  }
}
