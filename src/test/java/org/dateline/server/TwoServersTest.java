package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.curation.DecisionRefused;
import org.dateline.curation.Desk;
import org.dateline.curation.History;
import org.dateline.curation.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Desks of two servers on one archive that take decisions on the same in the same moment. */
final class TwoServersTest {
  private static final String LEE = "dbp:Ann_Lee";
  private final FakeDesk archive = new FakeDesk(List::of);

  private static Proposal confirm(String entity) {
    return Proposal.of(DecisionKind.CONFIRM).name("Quarm").entity(entity);
  }

  private static Desk.ProposedChange change(Proposal proposal) {
    return new Desk.ProposedChange(proposal, "seen");
  }

  /** A log whose decisions are those of another, and which adds them in its own way. */
  private abstract static class LogOfOther implements DecisionLog {
    final FakeDesk log;

    LogOfOther(FakeDesk log) {
      this.log = log;
    }

    @Override
    public final List<Decision> all() {
      return log.all();
    }

    @Override
    public final List<Decision> addedBy(List<Pending> works) {
      return log.addedBy(works);
    }
  }

  /** A log into which the other server writes a decision as soon as this one has looked at it. */
  private static final class Overtaking extends LogOfOther {
    private final UnaryOperator<Decision> other;
    private boolean done;

    Overtaking(FakeDesk log, UnaryOperator<Decision> other) {
      super(log);
      this.other = other;
    }

    @Override
    public Decision add(Decision decision, Pending work) {
      if (!done) {
        done = true;
        log.add(other.apply(decision), Pending.NOTHING);
      }
      return log.add(decision, work);
    }
  }

  private Decision first(Proposal proposal) {
    FakeDesk apart = new FakeDesk(List::of);
    return apart
        .desk()
        .take(List.of(change(proposal)), "irina", Desk.ANY_VERSION)
        .decisions()
        .get(0);
  }

  private List<Decision> holding() {
    return new History(archive.all()).inForce();
  }

  @Test
  void theLaterGivesWayAndIsShownTheFirst() {
    Decision irinas = first(confirm(LEE));
    Desk desk = archive.desk(new Overtaking(archive, mine -> irinas));
    List<Desk.ProposedChange> changes =
        List.of(
            change(confirm(FakeDesk.POE)),
            change(Proposal.of(DecisionKind.RENAME).entity(FakeDesk.POE).name("A. Poe")));
    assertThatThrownBy(() -> desk.take(changes, "mara", "0"))
        .isInstanceOfSatisfying(
            Desk.Overtaken.class,
            e -> {
              assertThat(e.decisions().get(0).who()).isEqualTo("irina");
              assertThat(e.version()).isEqualTo(desk.history().version(List.of("name:quarm")));
            });
    assertThat(holding()).extracting(Decision::who).containsExactly("irina");
    assertThat(archive.all()).hasSize(5);
  }

  private static Proposal merge(String from, String into) {
    return Proposal.of(DecisionKind.MERGE).entity(from).into(into);
  }

  static Stream<Arguments> mergesWithoutRoom() {
    return Stream.of(Desk.ANY_VERSION, "0")
        .flatMap(
            version ->
                Stream.of(
                    Arguments.of(version, merge(FakeDesk.POE, LEE)),
                    Arguments.of(version, merge(LEE, FakeDesk.POE))));
  }

  /** The first merge of two that contradict each other, and a batch with the second. */
  @ParameterizedTest
  @MethodSource("mergesWithoutRoom")
  void aMergeThatTheOtherLeavesNoRoomForIsRefusedWithAllThatWasTakenTogether(
      String version, Proposal merge) {
    Decision irinas = first(merge(FakeDesk.POE, LEE));
    Desk desk = archive.desk(new Overtaking(archive, mine -> irinas));
    List<Desk.ProposedChange> changes =
        List.of(change(Proposal.of(DecisionKind.NOT_A_NAME).name("Blah")), change(merge));
    assertThatThrownBy(() -> desk.take(changes, "mara", version))
        .isInstanceOfAny(DecisionRefused.class, Desk.Overtaken.class)
        .satisfies(
            e ->
                assertThat(
                        e instanceof Desk.Overtaken overtaken
                            ? overtaken.decisions().get(0).id()
                            : e.getMessage())
                    .contains("2022-01-14-1"));
    assertThat(holding()).extracting(Decision::who).containsExactly("irina");
    assertThat(archive.pending.all()).isEmpty();
    desk.take(List.of(change(Proposal.undo("2022-01-14-1"))), "irina", Desk.ANY_VERSION);
    assertThat(holding()).as("it does not come to life").isEmpty();
  }

  @Test
  void whatCouldNotBeLoggedToItsEndIsTakenBackByTheNextDecision() {
    FailingLog log = new FailingLog(archive);
    Desk desk = archive.desk(log);
    List<Desk.ProposedChange> changes =
        List.of(
            change(Proposal.of(DecisionKind.NOT_A_NAME).name("Blah")),
            change(Proposal.of(DecisionKind.NOT_A_NAME).name("Pah")));
    log.left = 1;
    assertThatThrownBy(() -> desk.take(changes, "mara", "0")).hasMessage("cut off");
    assertThat(archive.pending.all()).hasSize(1);
    log.left = 10;
    desk.take(List.of(change(confirm(FakeDesk.POE))), "mara", "0");
    assertThat(holding()).extracting(Decision::kind).containsExactly(DecisionKind.CONFIRM);
    assertThat(archive.pending.all()).isEmpty();
  }

  /** A log that takes only some more. */
  private static final class FailingLog extends LogOfOther {
    private int left;

    FailingLog(FakeDesk log) {
      super(log);
    }

    @Override
    public Decision add(Decision decision, Pending work) {
      if (left-- <= 0) {
        throw new IllegalStateException("cut off");
      }
      return log.add(decision, work);
    }
  }

  @Test
  void whatIsOnSomethingElseIsTaken() {
    Decision irinas = first(Proposal.of(DecisionKind.NOT_A_NAME).name("Blah"));
    Desk desk = archive.desk(new Overtaking(archive, mine -> irinas));
    desk.take(List.of(change(confirm(FakeDesk.POE))), "mara", "0");
    assertThat(holding()).hasSize(2);
  }

  @Test
  void whoOverridesWhateverThereIsDoesNotGiveWay() {
    Decision irinas = first(confirm(LEE));
    Desk desk = archive.desk(new Overtaking(archive, mine -> irinas));
    desk.take(List.of(change(confirm(FakeDesk.POE))), "mara", Desk.ANY_VERSION);
    assertThat(holding()).hasSize(2);
  }
}
