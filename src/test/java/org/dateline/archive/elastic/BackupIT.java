package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.elastic.HarbourArchive.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.archive.backup.BackupReader;
import org.dateline.archive.backup.BackupWriter;
import org.dateline.archive.backup.Restore;
import org.dateline.article.AnnotatedArticle;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore between two archives on a real node. */
@ServerContract
final class BackupIT extends OverHarbourArchive {
  @TempDir Path folder;

  @Test
  void aRestoredArchiveHoldsAndAnswersTheSame() throws IOException {
    Path file = folder.resolve("archive.zip");
    new BackupWriter("test", Clock.systemUTC())
        .write(archive.get().documents(), folder.resolve("from"), file, null, n -> {});
    try (TestArchive other = TestArchive.of(List.of());
        BackupReader backup = new BackupReader(file)) {
      new Restore(other.get().documents(), folder.resolve("to")).run(List.of(backup), n -> {});

      assertThat(documents(other.get())).isNotEmpty().isEqualTo(documents(archive.get()));
      for (String words : List.of("", "harbour", "\"the\"", "vienna OR kyiv")) {
        assertThat(other.get().articleSearch().search(query(words)))
            .usingRecursiveComparison()
            .ignoringFieldsMatchingRegexes("(.*\\.)?(took|tookMillis|next|score)")
            .isEqualTo(archive.get().articleSearch().search(query(words)));
      }
      for (AnnotatedArticle article : HarbourArchive.articles()) {
        assertThat(other.get().articles().find(article.article().id())).contains(article);
      }
    }
  }

  private static Map<String, ObjectNode> documents(ElasticArchive archive) {
    Map<String, ObjectNode> all = new TreeMap<>();
    archive.documents().read(d -> all.put(d.kind() + "/" + d.id(), d.document()));
    return all;
  }

  @Test
  void countsAreOfEveryKind() {
    List<String> kinds = new ArrayList<>(archive.get().documents().counts().keySet());
    assertThat(kinds).contains("articles", "quotes", "entities", "decisions");
    assertThat(archive.get().documents().counts().get("articles"))
        .isEqualTo(HarbourArchive.articles().size());
  }
}
