package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.elastic.Sharding;
import org.dateline.search.ArticleQuery;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.OddFiles;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Some two hundred odd files ingested together by a Java of its own with a small heap. The system
 * property {@code dateline.odd.characters} makes them longer: with 1000000 it takes hours.
 */
final class OddFilesIT {
  private static final int CHARACTERS = Integer.getInteger("dateline.odd.characters", 1_000);

  /** Seconds of processor time for an article of the usual length, models warm or not. */
  private static final double FEW_SECONDS = 8;

  /** Ordinary text takes some 40 on a machine of 2020; lone letters have four times its words. */
  private static final double SECONDS_A_MILLION = 400;

  @TempDir Path folder;

  @Test
  void allSoundArticlesAreStoredAndWhatFailedIsNamed() throws Exception {
    List<String> sound = OddFiles.write(folder, CHARACTERS);
    String prefix = TestNode.prefix();

    List<String> report = ingest(prefix);

    try (ElasticArchive archive =
        ElasticArchive.open(
            Cluster.of(TestNode.url(), TestNode.credentials()),
            prefix,
            Sharding.DEFAULT,
            EntityDirectory.EMPTY)) {
      for (String word : sound) {
        assertThat(archive.articleSearch().search(about(word)).total()).as(word).isOne();
      }
      assertThat(created(report)).isGreaterThan(200);
      for (String broken : List.of("zeros.txt", "empty.txt", "cut.zip", "rows.jsonl:3")) {
        assertThat(report)
            .as(broken)
            .anyMatch(line -> line.startsWith("failed ") && line.contains(broken));
      }
      assertThat(report).noneMatch(line -> line.contains("OutOfMemory") || line.contains("Stack"));
      archive.delete();
    }
    assertThat(report.stream().filter(line -> line.startsWith("took ")))
        .isNotEmpty()
        .allMatch(line -> seconds(line) < FEW_SECONDS + CHARACTERS * SECONDS_A_MILLION / 1e6);
  }

  private static ArticleQuery about(String word) {
    return ArticleQueries.of(word).size(1).build();
  }

  private static double seconds(String line) {
    return Double.parseDouble(line.split(" ", -1)[1]);
  }

  private static int created(List<String> report) {
    return report.stream()
        .filter(line -> line.startsWith("created "))
        .mapToInt(line -> Integer.parseInt(line.substring("created ".length())))
        .sum();
  }

  private List<String> ingest(String prefix) throws IOException, InterruptedException {
    Path out = Files.createTempFile("odd-ingest", ".txt");
    ProcessBuilder ingest =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                OddIngest.class.getName(),
                TestNode.url().toString(),
                prefix,
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    String authorization = TestNode.credentials().header();
    if (authorization != null) {
      ingest.environment().put(OddIngest.AUTHORIZATION, authorization);
    }
    int exit = ingest.start().waitFor();
    try (Stream<String> lines = Files.lines(out)) {
      List<String> report = lines.toList();
      assertThat(exit).as(String.join("\n", report)).isZero();
      return report;
    } finally {
      Files.delete(out);
    }
  }
}
