package org.dateline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.archive.Decision;
import org.dateline.archive.DecisionLog;
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
            public Decision add(Decision decision) {
              log.add(decision.withId("d" + (log.size() + 1)));
              return log.get(log.size() - 1);
            }
          },
          CuratorTest::entity,
          Clock.fixed(Instant.parse("2022-01-14T10:00:00Z"), ZoneOffset.UTC));

  private static Optional<Entity> entity(String id) {
    return id.equals("Q9")
        ? Optional.empty()
        : Optional.of(new Entity(id, EntityType.PERSON, "Carl Emsig"));
  }

  @Test
  void aDecisionIsKeptWithWhoWhenAndWhy() {
    curator.confirm(" Emsig ", "Q1", "anna", "the cyclist");
    Decision kept = log.get(0);
    assertThat(kept.kind()).isEqualTo(Decision.Kind.CONFIRM);
    assertThat(kept.name()).isEqualTo("Emsig");
    assertThat(kept.entity()).isEqualTo("Q1");
    assertThat(kept.who()).isEqualTo("anna");
    assertThat(kept.when()).isEqualTo("2022-01-14T10:00:00Z");
    assertThat(kept.why()).isEqualTo("the cyclist");
    assertThat(names().confirmed("emsig").orElseThrow().why())
        .isEqualTo("confirmed by anna on 2022-01-14: the cyclist");
  }

  @Test
  void ofTwoThatContradictEachOtherTheLaterHolds() {
    curator.confirm("Emsig", "Q1", "anna", "the cyclist");
    curator.confirm("EMSIG", "Q2", "ben", "the politician");
    assertThat(names().confirmed("emsig").orElseThrow().entity()).isEqualTo("Q2");
    curator.reject("Emsig", "Q2", "anna", "neither");
    assertThat(names().confirmed("emsig")).isEmpty();
    assertThat(names().rejected("emsig")).containsExactly("Q2");
    curator.confirm("Emsig", "Q2", "ben", "he is");
    assertThat(names().rejected("emsig")).isEmpty();
  }

  @Test
  void undoingBringsBackWhatHeldBeforeAndCanItselfBeUndone() {
    curator.confirm("Emsig", "Q1", "anna", "the cyclist");
    curator.confirm("Emsig", "Q2", "ben", "the politician");
    curator.undo("d2", "anna", "a mistake");
    assertThat(names().confirmed("emsig").orElseThrow().entity()).isEqualTo("Q1");
    curator.undo("d3", "ben", "no mistake");
    assertThat(names().confirmed("emsig").orElseThrow().entity()).isEqualTo("Q2");
    assertThat(log).hasSize(4);
  }

  @Test
  void aTitleBeforeAPersonDoesNotCount() {
    curator.confirm("President Emsig", "Q1", "anna", "the cyclist");
    assertThat(names().confirmed("emsig")).isPresent();
    curator.reject("Mr. Emsig", "Q1", "anna", "the other");
    assertThat(names().confirmed("emsig")).isEmpty();
    assertThat(names().rejected("emsig")).containsExactly("Q1");
  }

  @Test
  void whatHoldsHasAVersionOfItsOwn() {
    assertThat(names().version()).isEmpty();
    curator.confirm("Emsig", "Q1", "anna", "the cyclist");
    String one = names().version();
    curator.reject("Emsig", "Q2", "anna", "the other");
    assertThat(names().version()).isNotEqualTo(one).isNotEmpty();
  }

  @Test
  void whatMakesNoSenseIsRefusedAndNotKept() {
    curator.confirm("Emsig", "Q1", "anna", "the cyclist");
    curator.undo("d1", "anna", "a mistake");
    refused(() -> curator.confirm("Emsig", "Q9", "anna", "x"), "Q9", "authority show");
    refused(() -> curator.confirm("?!", "Q1", "anna", "x"), "“?!”");
    refused(() -> curator.confirm("Emsig", "Q1", "anna", " "), "blank");
    refused(() -> curator.undo("d7", "anna", "x"), "d7", "dateline decisions");
    refused(() -> curator.undo("d1", "anna", "x"), "d1", "undone already");
    refused(
        () -> curator.reject("Carl Emsig", "archive:person:carl-emsig", "anna", "x"),
        "archive:person:carl-emsig");
    assertThat(log).hasSize(2);
  }

  private static void refused(Runnable decision, String... told) {
    assertThatThrownBy(decision::run)
        .isInstanceOf(Curator.Refused.class)
        .hasMessageContainingAll(told);
  }

  private DecidedNames names() {
    return new DecidedNames(log);
  }
}
