package org.dateline.archive.elastic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.VisibleState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests of what answers follow while others decide, with a log and marks in memory. */
final class CurrentDecisionsTest {
  private final List<String> asked = new ArrayList<>();
  private final Log log = new Log();
  private final Marks marks = new Marks();
  private final Connection nowhere = new Connection(URI.create("http://127.0.0.1:9"), null);
  private final CurrentDecisions current =
      new CurrentDecisions(
          log, marks, log.decisions::size, new VisibleState(nowhere, List.of(), System::nanoTime));

  @AfterEach
  void close() {
    nowhere.close();
  }

  private void withdraw(String article, Pending work) {
    Change change = new Change.Withdraw(article);
    log.add(new Decision(article, change, "anna", Instant.EPOCH, "a test"), work);
  }

  private void beginToWithdraw(String article) {
    withdraw(article, marks.begin(Instant.EPOCH));
  }

  private boolean isWithdrawn(String article) {
    return current.shown().withdrawn(article).isPresent();
  }

  @Test
  void aDecisionShowsWhenItIsAppliedAndIsWrittenBefore() {
    Pending work = marks.begin(Instant.EPOCH);
    withdraw("w/1", work);
    assertThat(isWithdrawn("w/1")).isFalse();
    assertThat(current.now().withdrawn("w/1")).isPresent();
    marks.show(work);
    assertThat(isWithdrawn("w/1")).isTrue();
  }

  @Test
  void aDecisionThatAnotherBeginsAfterTheLogWasReadDoesNotShow() {
    withdraw("w/1", Pending.NOTHING);
    log.then = () -> beginToWithdraw("w/2");
    DecisionsInForce shown = current.shown();
    assertThat(shown.withdrawn("w/1")).isPresent();
    assertThat(shown.withdrawn("w/2")).isEmpty();
  }

  @Test
  void aDecisionThatAnotherBeginsAfterTheMarksWereReadDoesNotShow() {
    marks.then = () -> beginToWithdraw("w/1");
    assertThat(isWithdrawn("w/1")).isFalse();
    assertThat(isWithdrawn("w/1")).isFalse();
  }

  @Test
  void marksAreAskedForOnceAndTheLogIsReadWhenItHasGrown() {
    withdraw("w/1", Pending.NOTHING);
    current.shown();
    current.shown();
    assertThat(asked).containsExactly("log", "marks", "marks");
  }

  private final class Log implements DecisionLog {
    private final Map<Decision, Pending> decisions = new LinkedHashMap<>();
    private Runnable then = () -> {};

    @Override
    public List<Decision> all() {
      asked.add("log");
      List<Decision> all = List.copyOf(decisions.keySet());
      then.run();
      then = () -> {};
      return all;
    }

    @Override
    public Decision add(Decision decision, Pending work) {
      decisions.put(decision, work);
      return decision;
    }

    @Override
    public List<Decision> addedBy(List<Pending> works) {
      return decisions.keySet().stream().filter(d -> works.contains(decisions.get(d))).toList();
    }
  }

  private final class Marks implements PendingDecisions {
    private final List<Pending> pending = new ArrayList<>();
    private Runnable then = () -> {};

    @Override
    public Pending begin(Instant now) {
      Pending work = new Pending("work " + pending.size(), now, false);
      pending.add(work);
      return work;
    }

    @Override
    public List<Pending> all() {
      asked.add("marks");
      List<Pending> all = List.copyOf(pending);
      then.run();
      then = () -> {};
      return all;
    }

    @Override
    public List<Pending> cutOff() {
      return List.of();
    }

    @Override
    public void show(Pending work) {
      pending.remove(work);
    }

    @Override
    public void close(Pending work) {
      throw new UnsupportedOperationException();
    }
  }
}
