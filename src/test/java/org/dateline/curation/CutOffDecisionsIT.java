package org.dateline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.curation.EmsigArchives.AEMSIG;
import static org.dateline.curation.EmsigArchives.EMSIG;
import static org.dateline.curation.EmsigArchives.TEXTS;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.archive.elastic.ElasticArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that are cut off while they are applied, on a real node. */
final class CutOffDecisionsIT {
  @TempDir Path folder;
  private EmsigArchives archives;
  private ElasticArchive archive;

  @BeforeEach
  void open() {
    archives = new EmsigArchives(folder);
    archive = archives.archive();
    archives.ingest(archive, TEXTS);
  }

  @AfterEach
  void remove() {
    archives.remove();
  }

  @Test
  void noAnswerShowsAPartAndTheNextDecisionFinishesIt() {
    Views before = EmsigArchives.views(archive);
    Desk desk = archives.failingDesk(archive);
    assertThatThrownBy(() -> desk.take(List.of(merge()), "anna", Desk.ANY_VERSION))
        .hasMessage("cut off");

    Views half = EmsigArchives.views(archive);
    assertThat(half.facets()).isEqualTo(before.facets());
    assertThat(half.hits()).isEqualTo(before.hits());
    assertThat(half.articles()).isEqualTo(before.articles());
    assertThat(archive.pending().all()).hasSize(1);
    assertThat(archive.pending().cutOff()).as("we are still at work").isEmpty();

    Pending left = archive.pending().all().get(0);
    assertThat(archive.decisions().addedBy(List.of(left))).isEqualTo(archive.decisions().all());
    EmsigArchives.articles(archive).apply(archive.decisions().all());
    archive.pending().show(left);
    Views whole = EmsigArchives.views(archive);
    assertThat(whole.facets().get("articles PERSON")).containsEntry(EMSIG, 4L);
    assertThat(whole.facets().get("articles PERSON")).doesNotContainKey(AEMSIG);
  }

  @Test
  void aDecisionThatIsTakenShowsAtOnce() {
    archives.desk(archive).take(List.of(merge()), "anna", Desk.ANY_VERSION);
    assertThat(archive.pending().all()).isEmpty();
    Map<String, Long> people = EmsigArchives.views(archive).facets().get("articles PERSON");
    assertThat(people).containsEntry(EMSIG, 4L).doesNotContainKey(AEMSIG);
  }

  @Test
  void ownDecisionsShowWhileOlderOnesAreTakenOver() {
    archives
        .desk(archive)
        .take(
            List.of(
                new Desk.ProposedChange(
                    Proposal.of(DecisionKind.RENAME).entity(EMSIG).name("C. Emsig"), "as signed")),
            "anna",
            Desk.ANY_VERSION);
    Views before = EmsigArchives.views(archive);
    Decision merge =
        archives
            .curator(archive)
            .proposed(merge().proposal(), "bea", "one man", archive.decisions().all());
    Decision older =
        new Decision(
            "2020-01-14-1",
            merge.change(),
            "bea",
            Instant.parse("2020-01-14T10:00:00Z"),
            "one man");
    assertThatThrownBy(() -> archives.failingDesk(archive).adopt(List.of(older)))
        .hasMessage("cut off");
    assertThat(EmsigArchives.views(archive)).isEqualTo(before);
  }

  private static Desk.ProposedChange merge() {
    return new Desk.ProposedChange(
        Proposal.of(DecisionKind.MERGE).entity(AEMSIG).into(EMSIG), "one man");
  }
}
