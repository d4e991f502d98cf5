package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.backup.BackupWriter;
import org.dateline.archive.backup.StoredDocument;
import org.dateline.archive.backup.StoredDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Daily backups of a server. */
final class BackupScheduleTest {
  private static final Instant START = Instant.parse("2026-11-29T10:00:00Z");

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private boolean down;

  @Test
  void eachDayOneIsWrittenAndTheNewestAreKept() throws IOException {
    Files.createDirectories(to());
    Files.writeString(to().resolve("mine.zip"), "not a backup of ours");
    for (int day = 0; day < 5; day++) {
      Instant now = START.plus(Duration.ofDays(day));
      assertThat(at(now).backUpIfDue()).isEqualTo(Duration.ofHours(24));
      age(now);
    }
    assertThat(names())
        .containsExactly(
            "dateline-2026-12-02-100000.zip", "dateline-2026-12-03-100000.zip", "mine.zip");
    assertThat(at(START.plus(Duration.ofDays(4)).plusSeconds(60)).backUpIfDue())
        .isEqualTo(Duration.ofHours(24).minusSeconds(60));
    assertThat(names()).hasSize(3);
  }

  @Test
  void aClockThatWasAheadDoesNotKeepBackupsFromBeingMade() throws IOException {
    at(START).backUpIfDue();
    age(START.plus(Duration.ofDays(300)));
    at(START.plusSeconds(5)).backUpIfDue();
    assertThat(names()).hasSize(2);
  }

  @Test
  void whatAKilledServerLeftIsRemovedByTheNextBackup() throws IOException {
    Files.createDirectories(to());
    Files.writeString(to().resolve("dateline-2026-11-20-100000.zip.unfinished"), "half");
    Files.writeString(to().resolve("dateline-2026-11-20-100000.zip.state.unfinished"), "");
    Files.writeString(to().resolve("mine.zip.unfinished"), "another's");
    at(START).backUpIfDue();
    assertThat(names()).containsExactly("dateline-2026-11-29-100000.zip", "mine.zip.unfinished");
  }

  @Test
  void oneThatFailsLeavesTheOthersAndIsTriedAgain() throws IOException {
    at(START).backUpIfDue();
    age(START);
    down = true;
    assertThat(at(START.plus(Duration.ofDays(1))).backUpIfDue()).isLessThan(Duration.ofHours(1));
    assertThat(names()).containsExactly("dateline-2026-11-29-100000.zip");
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("no backup was made");
  }

  private Path to() {
    return folder.resolve("backups");
  }

  private BackupSchedule at(Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new BackupSchedule(
        new BackupWriter("test", clock),
        new OneArticle(),
        folder.resolve("data"),
        to(),
        2,
        clock,
        new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private void age(Instant written) throws IOException {
    try (Stream<Path> files = Files.list(to())) {
      for (Path file : files.toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isAfter(Instant.now().minusSeconds(600))) {
          Files.setLastModifiedTime(file, FileTime.from(written));
        }
      }
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(to())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private final class OneArticle implements StoredDocuments {
    @Override
    public Map<String, Integer> forms() {
      return Map.of("articles", 1);
    }

    @Override
    public Map<String, Long> counts() {
      return Map.of("articles", 1L);
    }

    @Override
    public void read(Consumer<StoredDocument> to) {
      if (down) {
        throw new ArchiveException("Elasticsearch does not answer");
      }
      to.accept(new StoredDocument("articles", "a", new ObjectMapper().createObjectNode()));
    }

    @Override
    public void write(Iterable<StoredDocument> documents) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> restoring() {
      return Optional.empty();
    }

    @Override
    public void beginRestore(String backup, Map<String, Integer> forms) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void endRestore() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void refresh() {}
  }
}
