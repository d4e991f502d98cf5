package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.curation.Desk;
import org.dateline.curation.Proposal;
import org.junit.jupiter.api.Test;

/** Desks of two servers on one archive that take decisions on the same in the same moment. */
final class TwoServersTest {
  private final FakeDesk archive = new FakeDesk(List::of);

  private static Proposal confirm(String entity) {
    return Proposal.of(DecisionKind.CONFIRM).name("Quarm").entity(entity);
  }

  private static Desk.ProposedChange change(Proposal proposal) {
    return new Desk.ProposedChange(proposal, "seen");
  }

  /** A log into which the other server writes a decision as soon as this one has looked at it. */
  private static final class Overtaking implements DecisionLog {
    private final FakeDesk log;
    private final UnaryOperator<Decision> other;
    private boolean done;

    Overtaking(FakeDesk log, UnaryOperator<Decision> other) {
      this.log = log;
      this.other = other;
    }

    @Override
    public List<Decision> all() {
      return log.all();
    }

    @Override
    public List<Decision> addedBy(List<Pending> works) {
      return log.addedBy(works);
    }

    @Override
    public Decision add(Decision decision, Pending work) {
      if (!done) {
        done = true;
        log.add(other.apply(decision), work);
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
    return Decision.holding(archive.all()).stream().filter(d -> d.undoes() == null).toList();
  }

  @Test
  void theLaterGivesWayAndIsShownTheFirst() {
    Decision irinas = first(confirm("dbp:Ann_Lee"));
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

  @Test
  void whatIsOnSomethingElseIsTaken() {
    Decision irinas = first(Proposal.of(DecisionKind.NOT_A_NAME).name("Blah"));
    Desk desk = archive.desk(new Overtaking(archive, mine -> irinas));
    desk.take(List.of(change(confirm(FakeDesk.POE))), "mara", "0");
    assertThat(holding()).hasSize(2);
  }

  @Test
  void whoOverridesWhateverThereIsDoesNotGiveWay() {
    Decision irinas = first(confirm("dbp:Ann_Lee"));
    Desk desk = archive.desk(new Overtaking(archive, mine -> irinas));
    desk.take(List.of(change(confirm(FakeDesk.POE))), "mara", Desk.ANY_VERSION);
    assertThat(holding()).hasSize(2);
  }
}
