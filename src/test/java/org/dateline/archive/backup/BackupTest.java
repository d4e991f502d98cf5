package org.dateline.archive.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dateline.archive.ArchiveException;
import org.dateline.files.OwnerOnly;
import org.dateline.testing.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Backup files: whole or refused, and restored without loss. */
final class BackupTest extends BackupFixture {
  @Test
  void restoredIsWhatWasBackedUp() throws IOException {
    Files.createDirectories(data("from").resolve("authority"));
    Files.writeString(data("from").resolve("authority/people.csv"), "id,name\n1,Ida Quarm\n");
    Files.writeString(data("from").resolve("bearers.tsv"), "quarm\tx\tIda Quarm\t0.9\n");
    Files.createDirectories(data("from").resolve("authority/overlay-1"));
    Files.writeString(data("from").resolve("authority/overlay-1/built"), "can be built again");

    BackupContents contents = backUp(full, file());
    FakeDocuments empty = new FakeDocuments(1);
    restore(empty, file(), "to");

    assertThat(empty.documents).isEqualTo(full.documents);
    assertThat(contents.counts()).isEqualTo(Map.of("articles", (long) ARTICLES, "decisions", 1L));
    assertThat(contents.parts()).as("parts of bounded size").hasSizeGreaterThan(2);
    assertThat(data("to").resolve("authority/people.csv"))
        .hasSameTextualContentAs(data("from").resolve("authority/people.csv"));
    assertThat(data("to").resolve("bearers.tsv")).exists();
    assertThat(data("to").resolve("authority/overlay-1")).doesNotExist();
    assertThat(OwnerOnly.isOpen(data("to").resolve("authority"))).isFalse();
    assertThat(empty.restoring()).isEmpty();
  }

  @Test
  void restoringAgainWhatIsRestoredChangesNothing() throws IOException {
    backUp(full, file());
    FakeDocuments archive = new FakeDocuments(1);
    restore(archive, file(), "to");
    List<String> log = List.copyOf(archive.log);
    restore(archive, file(), "to");
    assertThat(archive.log).as("nothing was begun").isEqualTo(log);
    archive.put("articles", "a3", "changed since");
    assertThatThrownBy(() -> restore(archive, file(), "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("not empty");
  }

  @Test
  void onlyTheOwnerMayReadABackup() throws IOException {
    backUp(full, file());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void aBackupThatCannotBeFinishedLeavesNothing() {
    FakeDocuments failing =
        new FakeDocuments(1) {
          @Override
          public void read(Consumer<StoredDocument> to) {
            full.documents.values().stream().limit(7_000).forEach(to);
            throw new ArchiveException("gone");
          }
        };
    assertThatThrownBy(() -> backUp(failing, file())).hasMessage("gone");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFullDiskIsSaidToBeSoAndLeavesNothing() throws IOException {
    Path small = Files.createDirectories(folder.resolve("small"));
    try (SmallDisk disk = new SmallDisk(small, 1)) {
      assumeTrue(disk.isThere(), "root alone can mount a small disk");
      Path filler = disk.fill(0);
      Path file = small.resolve("archive.zip");
      assertThatThrownBy(() -> backUp(full, file))
          .isInstanceOf(IOException.class)
          .hasMessageContainingAll("No backup was made", file.toString(), "No space left");
      assertThat(small).isDirectoryContaining(filler::equals);
      Files.delete(filler);
      backUp(full, file);
      assertThat(file).as("goes on once there is room").exists();
      assertThat(small).isDirectoryNotContaining(left -> !left.equals(file));
    }
  }

  @Test
  void aFileThatExistsIsNotReplaced() throws IOException {
    Files.writeString(file(), "mine");
    assertThatThrownBy(() -> backUp(full, file()))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(file().toString());
    assertThat(file()).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2, 0.5, 0.9, 0.999})
  void aFileThatWasCutOffIsRefusedBeforeAnythingIsWritten(double part) throws IOException {
    backUp(full, file());
    byte[] all = Files.readAllBytes(file());
    Files.write(file(), java.util.Arrays.copyOf(all, (int) (all.length * part)));
    refused("no backup of Dateline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents/000002.jsonl", "files/bearers.tsv"})
  void anEntryThatChangedIsNamedBeforeAnythingIsWritten(String name) throws IOException {
    Files.createDirectories(data("from"));
    Files.writeString(data("from").resolve("bearers.tsv"), "quarm\tx\tIda Quarm\t0.9\n");
    backUp(full, file());
    rewrite(name, "{}");
    refused(name);
  }

  @Test
  void anEntryThatIsMissingIsNamedBeforeAnythingIsWritten() throws IOException {
    backUp(full, file());
    rewrite("documents/000002.jsonl", null);
    refused("documents/000002.jsonl");
  }

  @ParameterizedTest
  @CsvSource({"contents.json", "documents/000001.jsonl"})
  void anArchiveOfAnotherKindIsRefused(String only) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
      zip.putNextEntry(new ZipEntry(only));
      zip.write("{\"format\": 99}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    refused(file().toString());
  }

  @Test
  void whatChangedSinceABackupIsRestoredOnTopOfIt() throws IOException {
    backUp(full, file());
    full.put("articles", "a3", "changed");
    full.put("articles", "new", "Ida Quarm again");
    full.documents.remove("articles/a5");
    Path changes = folder.resolve("changes.zip");
    BackupContents contents = backUp(full, changes, file());
    assertThat(contents.lines()).as("changed, new, gone").isEqualTo(3);
    assertThat(contents.counts()).containsEntry("articles", (long) ARTICLES);
    full.documents.remove("articles/a9");
    Path more = folder.resolve("more.zip");
    backUp(full, more, changes);

    FakeDocuments empty = new FakeDocuments(1);
    restore(empty, List.of(file(), changes, more), "to");
    assertThat(empty.documents).isEqualTo(full.documents);
    for (List<Path> gap : List.of(List.of(changes), List.of(file(), more), List.of(more, file()))) {
      FakeDocuments none = new FakeDocuments(1);
      assertThatThrownBy(() -> restore(none, gap, "none")).isInstanceOf(BackupException.class);
      assertThat(none.documents).isEmpty();
    }
  }

  @Test
  void aFileThatNoBackupHoldsIsRefusedBeforeAnythingIsRestored() throws IOException {
    Files.createDirectories(data("from"));
    Files.writeString(data("from").resolve("bearers.tsv"), "quarm\t1\n");
    backUp(full, file());
    String contents;
    try (ZipFile zip = new ZipFile(file().toFile())) {
      contents =
          new String(
              zip.getInputStream(zip.getEntry(BackupContents.NAME)).readAllBytes(),
              StandardCharsets.UTF_8);
    }
    rewrite(
        BackupContents.NAME, contents.replace("files/bearers.tsv", "files/notes-of-nobody.txt"));

    refused("files/notes-of-nobody.txt");
  }
}
