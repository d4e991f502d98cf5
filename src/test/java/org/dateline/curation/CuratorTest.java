package org.dateline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.Merges;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.junit.jupiter.api.Test;

/** Decisions on names, and what holds of them. */
final class CuratorTest {
  private final List<Decision> log = new ArrayList<>();
  private final Curator curator =
      new Curator(
          new DecisionLog() {
            @Override
            public List<Decision> all() {
              return List.copyOf(log);
            }

            @Override
            public List<Decision> addedBy(List<Pending> works) {
              return List.of();
            }

            @Override
            public Decision add(Decision decision, Pending work) {
              log.add(decision.withId("d" + (log.size() + 1)));
              return log.get(log.size() - 1);
            }
          },
          CuratorTest::entity,
          id -> Optional.empty(),
          Clock.fixed(Instant.parse("2022-01-14T10:00:00Z"), ZoneOffset.UTC));

  private static Optional<Entity> entity(String id) {
    EntityType type = id.startsWith("P") ? EntityType.PLACE : EntityType.PERSON;
    return id.equals("Q9") ? Optional.empty() : Optional.of(new Entity(id, type, "Carl Emsig"));
  }

  @Test
  void aDecisionIsKeptWithWhoWhenAndWhy() {
    Taking.confirm(curator, " Emsig ", "Q1", "anna", "the cyclist");
    Decision kept = log.get(0);
    Change.Confirm change = (Change.Confirm) kept.change();
    assertThat(change.name()).isEqualTo("Emsig");
    assertThat(change.entity().id()).isEqualTo("Q1");
    assertThat(kept.who()).isEqualTo("anna");
    assertThat(kept.when()).isEqualTo("2022-01-14T10:00:00Z");
    assertThat(kept.why()).isEqualTo("the cyclist");
    assertThat(names().confirmed("emsig").orElseThrow().why())
        .isEqualTo("confirmed by anna on 2022-01-14: the cyclist");
  }

  @Test
  void aClockThatIsMovedBackChangesNoOrder() {
    Instant tomorrow = Instant.parse("2022-01-15T10:00:00Z");
    log.add(new Decision("d1", new Change.NotAName("Blah"), "anna", tomorrow, "a filler"));
    Taking.undo(curator, "d1", "ben", "a name after all");
    assertThat(log).extracting(Decision::when).containsExactly(tomorrow, tomorrow.plusMillis(1));
  }

  @Test
  void ofTwoThatContradictEachOtherTheLaterHolds() {
    Taking.confirm(curator, "Emsig", "Q1", "anna", "the cyclist");
    Taking.confirm(curator, "EMSIG", "Q2", "ben", "the politician");
    assertThat(names().confirmed("emsig").orElseThrow().entity()).isEqualTo("Q2");
    Taking.reject(curator, "Emsig", "Q2", "anna", "neither");
    assertThat(names().confirmed("emsig")).isEmpty();
    assertThat(names().rejected("emsig")).containsExactly("Q2");
    Taking.confirm(curator, "Emsig", "Q2", "ben", "he is");
    assertThat(names().rejected("emsig")).isEmpty();
  }

  @Test
  void undoingBringsBackWhatHeldBeforeAndCanItselfBeUndone() {
    Taking.confirm(curator, "Emsig", "Q1", "anna", "the cyclist");
    Taking.confirm(curator, "Emsig", "Q2", "ben", "the politician");
    Taking.undo(curator, "d2", "anna", "a mistake");
    assertThat(names().confirmed("emsig").orElseThrow().entity()).isEqualTo("Q1");
    Taking.undo(curator, "d3", "ben", "no mistake");
    assertThat(names().confirmed("emsig").orElseThrow().entity()).isEqualTo("Q2");
    assertThat(log).hasSize(4);
  }

  @Test
  void aTitleBeforeAPersonDoesNotCount() {
    Taking.confirm(curator, "President Emsig", "Q1", "anna", "the cyclist");
    assertThat(names().confirmed("emsig")).isPresent();
    Taking.reject(curator, "Mr. Emsig", "Q1", "anna", "the other");
    assertThat(names().confirmed("emsig")).isEmpty();
    assertThat(names().rejected("emsig")).containsExactly("Q1");
  }

  @Test
  void whatHoldsHasAVersionOfItsOwn() {
    assertThat(names().version()).isEmpty();
    Taking.confirm(curator, "Emsig", "Q1", "anna", "the cyclist");
    String one = names().version();
    Taking.reject(curator, "Emsig", "Q2", "anna", "the other");
    assertThat(names().version()).isNotEqualTo(one).isNotEmpty();
  }

  @Test
  void onlyANameThatSomebodyHasIsRemoved() {
    refused(
        () -> Taking.removeAlias(curator, "Nobody", "Q1"), "“Nobody”", "No other name", "reject");
    refused(() -> Taking.removeAlias(curator, "CARL EMSIG", "Q1"), "Rename");
    Taking.addAlias(curator, "Emsig the Elder", "Q1");
    refused(() -> Taking.removeAlias(curator, "Elder", "Q1"), "“Emsig the Elder”");
    Taking.removeAlias(curator, "emsig the elder", "Q1");
    refused(() -> Taking.removeAlias(curator, "Emsig the Elder", "Q1"), "No other name");
    assertThat(log).hasSize(2);
  }

  @Test
  void whatMakesNoSenseIsRefusedAndNotKept() {
    Taking.confirm(curator, "Emsig", "Q1", "anna", "the cyclist");
    Taking.undo(curator, "d1", "anna", "a mistake");
    refused(() -> Taking.confirm(curator, "Emsig", "Q9", "anna", "x"), "Q9", "authority show");
    refused(() -> Taking.confirm(curator, "?!", "Q1", "anna", "x"), "“?!”");
    refused(() -> Taking.confirm(curator, "Emsig", "Q1", "anna", " "), "blank");
    refused(() -> Taking.undo(curator, "d7", "anna", "x"), "d7", "dateline decisions");
    refused(() -> Taking.undo(curator, "d1", "anna", "x"), "d1", "undone already");
    refused(
        () -> Taking.reject(curator, "Carl Emsig", "archive:person:carl-emsig", "anna", "x"),
        "archive:person:carl-emsig");
    assertThat(log).hasSize(2);
  }

  @Test
  void aMergeIsKeptWithBothIds() {
    Decision merge = Taking.merge(curator, "Q1", "Q2", "anna", "one man");
    assertThat(log).containsExactly(merge);
    assertThat(merge.kind()).isEqualTo(DecisionKind.MERGE);
    assertThat(merge.change().entities()).containsExactly("Q2", "Q1");
    assertThat(merge.why()).isEqualTo("one man");
  }

  @Test
  void whatIsMergedIntoAnEntityThatIsMergedGoesWhereThatWent() {
    Taking.merge(curator, "Q1", "Q2", "anna", "one man");
    assertThat(Taking.merge(curator, "Q3", "Q1", "anna", "he, too").change().entities())
        .containsExactly("Q2", "Q3");
  }

  @Test
  void mergesThatMakeNoSenseAreRefusedByName() {
    Taking.merge(curator, "Q1", "Q2", "anna", "one man");
    refused(() -> Taking.merge(curator, "Q9", "Q2", "anna", "x"), "Q9");
    refused(() -> Taking.merge(curator, "Q3", "Q9", "anna", "x"), "Q9");
    refused(() -> Taking.merge(curator, "Q3", "Q3", "anna", "x"), "Q3", "the same");
    refused(
        () -> Taking.merge(curator, "Q1", "Q3", "anna", "x"),
        "Q1",
        "into “Carl Emsig” (Q2)",
        "undo d1");
    refused(() -> Taking.merge(curator, "Q2", "Q1", "anna", "x"), "into Q2", "circle", "undo d1");
    refused(
        () -> Taking.merge(curator, "Q3", "P1", "anna", "x"), "(Q3) is a PERSON", "(P1) a PLACE");
    refused(() -> Taking.merge(curator, "Q3", "Q2", "anna", ""), "blank");
    assertThat(log).hasSize(1);
  }

  @Test
  void whatIsDecidedAlreadyIsSaidToBeSo() {
    Taking.merge(curator, "Q1", "Q2", "anna", "one man");
    assertThatThrownBy(() -> Taking.merge(curator, "Q1", "Q2", "ben", "x"))
        .isInstanceOfSatisfying(
            AlreadyDecided.class, e -> assertThat(e.decision()).isEqualTo(log.get(0)));
    Taking.undo(curator, "d1", "anna", "two men");
    assertThatThrownBy(() -> Taking.undo(curator, "d1", "ben", "x"))
        .isInstanceOfSatisfying(
            AlreadyDecided.class, e -> assertThat(e.decision()).isEqualTo(log.get(0)));
  }

  @Test
  void aMergeIsNotBroughtBackBesideAnotherThatRulesItOut() {
    Taking.merge(curator, "Q1", "Q2", "anna", "one man");
    Taking.undo(curator, "d1", "anna", "two men");
    Taking.merge(curator, "Q2", "Q1", "anna", "the other way round");
    refused(() -> Taking.undo(curator, "d2", "anna", "x"), "d3");
    Taking.undo(curator, "d3", "anna", "no");
    Taking.undo(curator, "d2", "anna", "one man after all");
    assertThat(new Merges(log).follow("Q1")).isEqualTo("Q2");
  }

  @Test
  void aNameThatDoesNotMeanAnEntityMeansNoneThatIsTheSame() {
    Taking.reject(curator, "Emsig", "Q2", "anna", "the other");
    String before = names().version();
    Taking.merge(curator, "Q5", "Q6", "anna", "others");
    assertThat(names().version()).isEqualTo(before);
    Taking.merge(curator, "Q1", "Q2", "anna", "one man");
    assertThat(names().rejected("emsig")).containsExactlyInAnyOrder("Q1", "Q2");
    assertThat(names().version()).isNotEqualTo(before);
    Taking.undo(curator, "d3", "anna", "two men");
    assertThat(names().rejected("emsig")).containsExactly("Q2");
    assertThat(names().version()).isEqualTo(before);
  }

  @Test
  void ofTwoDecisionsOnEntitiesThatAreTheSameTheLaterHolds() {
    Taking.confirm(curator, "Emsig", "Q1", "anna", "the cyclist");
    Taking.merge(curator, "Q1", "Q2", "anna", "one man");
    Taking.reject(curator, "Emsig", "Q2", "ben", "another");
    assertThat(names().confirmed("emsig")).isEmpty();
    String rejected = names().version();
    Taking.undo(curator, "d2", "anna", "two men");
    assertThat(names().confirmed("emsig").orElseThrow().entity()).isEqualTo("Q1");
    assertThat(names().version()).isNotEqualTo(rejected);
    Taking.undo(curator, "d4", "anna", "one man");
    Taking.confirm(curator, "Emsig", "Q2", "anna", "he is");
    assertThat(names().confirmed("emsig").orElseThrow().entity()).isEqualTo("Q2");
    assertThat(names().rejected("emsig")).isEmpty();
  }

  @Test
  void namesWithDecisionsOnEitherOfTwoThatAreMergedMayMeanSomethingElse() {
    Taking.reject(curator, "Mr Emsig", "Q2", "anna", "another");
    Taking.confirm(curator, "Carl", "Q3", "anna", "a third");
    Decision merge = Taking.merge(curator, "Q1", "Q2", "anna", "one man");
    assertThat(LoggedNameDecisions.forms(merge, log)).containsExactly("Mr Emsig", "emsig");
    Decision parted = Taking.undo(curator, "d3", "anna", "two men");
    assertThat(LoggedNameDecisions.forms(parted, log)).containsExactly("Mr Emsig", "emsig");
    Taking.undo(curator, "d1", "anna", "he is");
    assertThat(LoggedNameDecisions.forms(Taking.merge(curator, "Q1", "Q2", "anna", "one"), log))
        .isEmpty();
    assertThat(LoggedNameDecisions.forms(log.get(1), log))
        .containsExactly("Carl", "carl", "c.a.r.l");
  }

  @Test
  void anUndoingByAClockThatIsSlowHolds() {
    Taking.merge(curator, "Q1", "Q2", "anna", "one man");
    Taking.undo(curator, "d1", "ben", "two men");
    Collections.swap(log, 0, 1);
    assertThat(new Merges(log).follow("Q1")).isEqualTo("Q1");
  }

  @Test
  void aNameIsNotPartedFromWhatItStandsForItselfByARejection() {
    Taking.merge(curator, "archive:person:carl-emsig", "Q2", "anna", "one man");
    refused(
        () -> Taking.reject(curator, "Carl Emsig", "Q2", "anna", "x"),
        "archive:person:carl-emsig",
        "decide undo d1");
    refused(
        () -> Taking.reject(curator, "Carl Emsig", "archive:person:carl-emsig", "anna", "x"),
        "itself");
    Taking.undo(curator, "d1", "anna", "two men");
    Taking.reject(curator, "Carl Emsig", "Q2", "anna", "another");
    assertThat(names().rejected("carl emsig")).containsExactly("Q2");
  }

  private static void refused(Runnable decision, String... told) {
    assertThatThrownBy(decision::run)
        .isInstanceOf(DecisionRefused.class)
        .hasMessageContainingAll(told);
  }

  private LoggedNameDecisions names() {
    return new LoggedNameDecisions(log);
  }
}
