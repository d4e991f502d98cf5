package org.dateline.archive.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Link.OtherCandidate;
import org.junit.jupiter.api.Test;

/** Tests of series of merges and undoings. */
final class MergesTest {
  private final List<Decision> log = new ArrayList<>();

  @Test
  void aMergedEntityIsTheOther() {
    merge("a", "b");
    assertThat(merges().follow("a")).isEqualTo("b");
    assertThat(merges().follow("b")).isEqualTo("b");
    assertThat(merges().follow("x")).isEqualTo("x");
    assertThat(merges().members("b")).containsExactly("a");
  }

  @Test
  void aChainLeadsToItsEndAndUndoingItsSecondLinkLeavesTheFirst() {
    merge("a", "b");
    String second = merge("b", "c");
    assertThat(merges().follow("a")).isEqualTo("c");
    assertThat(merges().members("c")).containsExactly("a", "b");
    undo(second);
    assertThat(merges().follow("a")).isEqualTo("b");
    assertThat(merges().follow("b")).isEqualTo("b");
    assertThat(merges().members("c")).isEmpty();
  }

  @Test
  void undoingTheFirstLinkOfAChainPartsItAlone() {
    String first = merge("a", "b");
    merge("b", "c");
    undo(first);
    assertThat(merges().follow("a")).isEqualTo("a");
    assertThat(merges().follow("b")).isEqualTo("c");
  }

  @Test
  void anUndoingThatIsUndoneLetsTheMergeHoldAgain() {
    undo(undo(merge("a", "b")));
    assertThat(merges().follow("a")).isEqualTo("b");
  }

  @Test
  void ofTwoArchivistsWhoMergeEachIntoTheOtherTheFirstIsHeard() {
    merge("a", "b");
    String circle = merge("b", "a");
    assertThat(merges().follow("a")).isEqualTo("b");
    assertThat(merges().follow("b")).isEqualTo("b");
    assertThat(merges().impossible()).extracting(Decision::id).containsExactly(circle);
  }

  @Test
  void ofTwoArchivistsWhoMergeOneIntoTwoTheFirstIsHeard() {
    String first = merge("a", "b");
    merge("a", "c");
    assertThat(merges().follow("a")).isEqualTo("b");
    undo(first);
    assertThat(merges().follow("a")).isEqualTo("c");
  }

  @Test
  void aLinkIsShownAsToTheOtherAndSaysWhoMergedIt() {
    merge("a", "b");
    merge("b", "c");
    Link shown = shown(link("a", List.of()));
    assertThat(shown.entity()).isEqualTo("c");
    assertThat(shown.name()).isEqualTo("Name of c");
    assertThat(shown.wikidata()).isEqualTo("wikidata of c");
    assertThat(shown.confidence()).isEqualTo(0.75);
    assertThat(shown.reasons())
        .containsExactly(
            "its name",
            "“Name of a” merged into “Name of b” by anna on 2022-01-14: one man",
            "“Name of b” merged into “Name of c” by anna on 2022-01-14: one man");
  }

  @Test
  void aLinkToWhatIsNotMergedStaysAsItIs() {
    merge("a", "b");
    Link link = link("x", List.of(new OtherCandidate("y", "Name of y", 0.1)));
    assertThat(shown(link)).isSameAs(link);
  }

  @Test
  void otherCandidatesAreShownOnceAndNeverTheOneThatWasChosen() {
    merge("a", "b");
    merge("c", "d");
    Link link =
        link(
            "b",
            List.of(
                new OtherCandidate("a", "Name of a", 0.3),
                new OtherCandidate("c", "Name of c", 0.2),
                new OtherCandidate("d", "Name of d", 0.1)));
    assertThat(shown(link).otherCandidates())
        .containsExactly(new OtherCandidate("d", "Name of d", 0.2));
  }

  private Merges merges() {
    return new Merges(log);
  }

  private Link shown(Link link) {
    return merges().follow(link);
  }

  private static Link link(String entity, List<OtherCandidate> otherCandidates) {
    return new Link(
        entity,
        "Name of " + entity,
        EntityType.PERSON,
        null,
        null,
        0.75,
        List.of("its name"),
        otherCandidates);
  }

  private String merge(String from, String into) {
    return add(new Change.Merge(entity(from), entity(into)));
  }

  private static EntityRef entity(String id) {
    return new EntityRef(id, "Name of " + id, EntityType.PERSON, null, "wikidata of " + id);
  }

  private String undo(String id) {
    return add(new Change.Undo(id));
  }

  private String add(Change change) {
    String id = "d" + (log.size() + 1);
    log.add(new Decision(id, change, "anna", Instant.parse("2022-01-14T10:00:00Z"), "one man"));
    return id;
  }
}
