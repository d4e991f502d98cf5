package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.elastic.HarbourArchive.ids;
import static org.dateline.archive.elastic.HarbourArchive.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.Checkup.Finding;
import org.dateline.archive.Checkup.FindingState;
import org.dateline.archive.backup.StoredDocument;
import org.dateline.archive.backup.StoredDocuments;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.Test;

/** The checkup of archives that are sound, and that are not, on a real node. */
@ServerContract
final class CheckupIT {
  @Test
  void aSoundArchiveIsSaidToBeSound() {
    try (HarbourArchive archive = new HarbourArchive()) {
      List<Finding> found = archive.get().checkup().look(false);
      assertThat(found).extracting(Finding::state).containsOnly(FindingState.GOOD);
      assertThat(found.get(0).said()).matches("version \\d+\\.\\d+\\.\\d+.*");
    }
  }

  @Test
  void whatIsLostIsSaidAndMended() {
    try (TestArchive archive =
        TestArchive.of(HarbourArchive.articles(), HarbourArchive.DIRECTORY)) {
      spoil(archive.get().documents());
      List<Finding> found = archive.get().checkup().look(false);
      assertThat(found)
          .filteredOn(finding -> finding.state() == FindingState.WRONG)
          .extracting(Finding::about)
          .containsExactlyInAnyOrder("quotations", "entities", "quotations");
      assertThat(found)
          .filteredOn(finding -> finding.state() == FindingState.WRONG)
          .allMatch(finding -> finding.advice().contains("--repair"));

      assertThat(archive.get().checkup().look(true))
          .extracting(Finding::state)
          .contains(FindingState.REPAIRED)
          .doesNotContain(FindingState.WRONG);
      assertThat(archive.get().checkup().look(false))
          .extracting(Finding::state)
          .containsOnly(FindingState.GOOD);
      assertThat(ids(archive.get().articleSearch().search(query("guarantees")))).isNotEmpty();
    }
  }

  /** Loses a quotation and an entity, and leaves a quotation of no article. */
  private static void spoil(StoredDocuments documents) {
    List<StoredDocument> all = new ArrayList<>();
    documents.read(all::add);
    StoredDocument quote = first(all, "quotes");
    StoredDocument entity = first(all, "entities");
    documents.write(
        List.of(
            new StoredDocument("quotes", quote.id(), null),
            new StoredDocument("entities", entity.id(), null),
            new StoredDocument(
                "quotes",
                "none#0",
                quote
                    .document()
                    .deepCopy()
                    .setAll(
                        new ObjectMapper()
                            .createObjectNode()
                            .put("id", "none#0")
                            .put("article", "none")))));
  }

  @Test
  void moreShardsAreAdvisedWhenOneHasGrownLarge() {
    try (HarbourArchive archive = new HarbourArchive();
        Connection connection =
            new Connection(List.of(TestNode.url()), TestNode.credentials().header(), null)) {
      assertThat(archive.get().checkup().look(false))
          .filteredOn(finding -> finding.about().equals("shards"))
          .extracting(Finding::state)
          .containsExactly(FindingState.GOOD);
      Finding ofSmallOnes = new ShardCheckup(Long.MAX_VALUE, 3).look(connection, List.of("test-*"));
      assertThat(ofSmallOnes.state()).isEqualTo(FindingState.NOTE);
      assertThat(ofSmallOnes.advice()).contains("restore --shards");
    }
  }

  private static StoredDocument first(List<StoredDocument> all, String kind) {
    return all.stream().filter(d -> d.kind().equals(kind)).findFirst().orElseThrow();
  }
}
