package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.backup.BackupWriter;
import org.dateline.archive.backup.StoredDocument;
import org.dateline.archive.backup.StoredDocuments;
import org.dateline.files.OwnerOnly;
import org.dateline.testing.SmallDisk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Daily backups of a server. */
final class BackupScheduleTest {
  private static final Instant START = Instant.parse("2026-11-29T10:00:00Z");

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private @Nullable RuntimeException failure;

  @Test
  void eachDayOneIsWrittenAndTheNewestAreKept() throws IOException {
    Files.createDirectories(to());
    Files.writeString(to().resolve("mine.zip"), "not a backup of ours");
    Files.writeString(to().resolve("dateline-2020-01-01-000000.zip"), "of another archive");
    for (int day = 0; day < 5; day++) {
      Instant now = START.plus(Duration.ofDays(day));
      assertThat(at(now).backUpIfDue()).isEqualTo(Duration.ofHours(24));
      age(now);
    }
    assertThat(names())
        .containsExactly(
            "dateline-2020-01-01-000000.zip",
            "dateline-2026-12-02-100000.zip",
            "dateline-2026-12-03-100000.zip",
            "mine.zip");
    assertThat(at(START.plus(Duration.ofDays(4)).plusSeconds(60)).backUpIfDue())
        .isEqualTo(Duration.ofHours(24).minusSeconds(60));
    assertThat(names()).hasSize(4);
  }

  @Test
  void aFolderThatWasNotThereAndTheBackupsInItAreTheirOwnersAlone() throws IOException {
    at(START).backUpIfDue();
    assertThat(names()).hasSize(1);
    assertThat(OwnerOnly.isOpen(to())).isFalse();
    assertThat(OwnerOnly.isOpen(to().resolve(names().get(0)))).isFalse();
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
  void theOneJustMadeIsKeptWhateverTheClockSaidBefore() throws IOException {
    for (int days : List.of(300, 301, 0, 1, 2)) {
      Instant now = START.plus(Duration.ofDays(days));
      at(now).backUpIfDue();
      age(now);
    }
    assertThat(names())
        .containsExactly("dateline-2026-11-30-100000.zip", "dateline-2026-12-01-100000.zip");
  }

  static final List<RuntimeException> FAILURES =
      List.of(
          new ArchiveException("Elasticsearch failed"),
          new ArchiveUnreachableException("Elasticsearch does not answer"),
          new UncheckedIOException(new IOException("No space left on device")),
          new IllegalStateException("a fault of ours"));

  @ParameterizedTest
  @FieldSource("FAILURES")
  void oneThatFailsLeavesTheOthersAndIsTriedAgain(RuntimeException how) throws IOException {
    at(START).backUpIfDue();
    age(START);
    at(START.plus(Duration.ofDays(1))).backUpIfDue();
    age(START.plus(Duration.ofDays(1)));
    failure = how;
    assertThat(at(START.plus(Duration.ofDays(2))).backUpIfDue()).isLessThan(Duration.ofHours(1));
    assertThat(names())
        .containsExactly("dateline-2026-11-29-100000.zip", "dateline-2026-11-30-100000.zip");
    assertThat(said()).contains("no backup was made, and is tried again");
    failure = null;
    assertThat(at(START.plus(Duration.ofDays(2))).backUpIfDue()).isEqualTo(Duration.ofHours(24));
    assertThat(names())
        .containsExactly("dateline-2026-11-30-100000.zip", "dateline-2026-12-01-100000.zip");
  }

  @Test
  void aFolderThatIsGoneIsNotMadeAnewInItsPlace() throws IOException {
    at(START).backUpIfDue();
    age(START);
    Path away = Files.move(to(), folder.resolve("away"));
    assertThat(at(START.plus(Duration.ofDays(1))).backUpIfDue()).isLessThan(Duration.ofHours(1));
    assertThat(to()).doesNotExist();
    assertThat(said()).contains(to() + " is gone", "Is its disk mounted?");
    Files.move(away, to());
    assertThat(at(START.plus(Duration.ofDays(1))).backUpIfDue()).isEqualTo(Duration.ofHours(24));
    assertThat(names()).hasSize(2);
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(to(), "a file where the folder should be");
    assertThat(at(START).backUpIfDue()).isLessThan(Duration.ofHours(1));
    assertThat(said()).contains("no backup was made", to().toString());
  }

  @Test
  void aDiskThatFillsUpLeavesTheBackupsBefore() throws IOException {
    Files.createDirectories(to());
    try (SmallDisk disk = new SmallDisk(to(), 1)) {
      assumeTrue(disk.isThere(), "root alone can mount a small disk");
      at(START).backUpIfDue();
      age(START);
      Path filler = disk.fillToTheLastByte();
      assertThat(at(START.plus(Duration.ofDays(1))).backUpIfDue()).isLessThan(Duration.ofHours(1));
      assertThat(said()).contains("no backup was made", "No space left");
      Files.delete(filler);
      assertThat(names()).containsExactly("dateline-2026-11-29-100000.zip");
      assertThat(at(START.plus(Duration.ofDays(1))).backUpIfDue()).isEqualTo(Duration.ofHours(24));
      assertThat(names()).hasSize(2);
    }
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private Path data() {
    try {
      return Files.createDirectories(folder.resolve("data"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path to() {
    return folder.resolve("backups");
  }

  private BackupSchedule at(Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new BackupSchedule(
        new BackupWriter("test", clock),
        new OneArticle(),
        data(),
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
      if (failure != null) {
        throw failure;
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
