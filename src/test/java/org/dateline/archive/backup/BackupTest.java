package org.dateline.archive.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dateline.archive.ArchiveException;
import org.dateline.testing.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Backup files: whole or refused, and restored without loss. */
final class BackupTest {
  private static final int ARTICLES = 12_000;

  @TempDir Path folder;

  private final Fake full = new Fake(1);

  BackupTest() {
    for (int i = 0; i < ARTICLES; i++) {
      full.put("articles", "a" + i, "Ida Quarm, day " + i + " “ü\u2028”");
    }
    full.put("decisions", "d1", "merge");
  }

  @Test
  void restoredIsWhatWasBackedUp() throws IOException {
    Files.createDirectories(data("from").resolve("authority"));
    Files.writeString(data("from").resolve("authority/people.csv"), "id,name\n1,Ida Quarm\n");
    Files.writeString(data("from").resolve("bearers.tsv"), "quarm\tx\tIda Quarm\t0.9\n");
    Files.createDirectories(data("from").resolve("authority/overlay-1"));
    Files.writeString(data("from").resolve("authority/overlay-1/built"), "can be built again");

    BackupContents contents = backUp(full, file());
    Fake empty = new Fake(1);
    restore(empty, file(), "to");

    assertThat(empty.documents).isEqualTo(full.documents);
    assertThat(contents.counts()).isEqualTo(Map.of("articles", (long) ARTICLES, "decisions", 1L));
    assertThat(contents.parts()).as("parts of bounded size").hasSizeGreaterThan(2);
    assertThat(data("to").resolve("authority/people.csv"))
        .hasSameTextualContentAs(data("from").resolve("authority/people.csv"));
    assertThat(data("to").resolve("bearers.tsv")).exists();
    assertThat(data("to").resolve("authority/overlay-1")).doesNotExist();
    assertThat(empty.restoring()).isEmpty();
  }

  @Test
  void onlyTheOwnerMayReadABackup() throws IOException {
    backUp(full, file());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void aBackupThatCannotBeFinishedLeavesNothing() {
    Fake failing =
        new Fake(1) {
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

    Fake empty = new Fake(1);
    restore(empty, List.of(file(), changes, more), "to");
    assertThat(empty.documents).isEqualTo(full.documents);
    for (List<Path> gap : List.of(List.of(changes), List.of(file(), more), List.of(more, file()))) {
      Fake none = new Fake(1);
      assertThatThrownBy(() -> restore(none, gap, "none")).isInstanceOf(BackupException.class);
      assertThat(none.documents).isEmpty();
    }
  }

  @Test
  void aLaterStoredFormIsRefusedByNameAndVersion() throws IOException {
    Fake later = new Fake(2);
    later.put("articles", "a1", "Ida Quarm");
    backUp(later, file());
    Fake earlier = new Fake(1);
    assertThatThrownBy(() -> restore(earlier, file(), "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContainingAll("stored form 2", "does not know", "test");
    assertThat(earlier.documents).isEmpty();
  }

  @Test
  void anEarlierStoredFormIsRestoredAndUpgraded() throws IOException {
    backUp(full, file());
    Fake later = new Fake(2);
    restore(later, file(), "to");
    assertThat(later.documents).isEqualTo(full.documents);
    assertThat(later.log)
        .containsExactly("begin {articles=1, decisions=1}", "end of " + full.documents.size());
  }

  @Test
  void anArchiveThatHoldsSomethingIsLeftAlone() throws IOException {
    backUp(full, file());
    Fake used = new Fake(1);
    used.put("articles", "mine", "mine");
    assertThatThrownBy(() -> restore(used, file(), "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("1 articles");
    assertThat(used.documents).hasSize(1);
  }

  @Test
  void aRestoringThatWasCutOffGoesOnWithTheSameBackupAlone() throws IOException {
    backUp(full, file());
    Path other = folder.resolve("other.zip");
    backUp(new Fake(1), other);
    Fake target = new Fake(1);
    target.writesLeft = 9;
    assertThatThrownBy(() -> restore(target, file(), "to")).hasMessage("cut off");
    assertThat(target.documents).isNotEmpty().hasSizeLessThan(ARTICLES);
    assertThatThrownBy(() -> Restore.refuseUnfinished(target))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("Run the same dateline restore again");

    target.writesLeft = Integer.MAX_VALUE;
    assertThatThrownBy(() -> restore(target, other, "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("Another backup");
    restore(target, file(), "to");

    assertThat(target.documents).isEqualTo(full.documents);
    Restore.refuseUnfinished(target);
  }

  @Test
  void aDocumentThatDidNotArriveIsSaidAndTheNextRunBringsIt() throws IOException {
    backUp(full, file());
    Fake losing =
        new Fake(1) {
          private boolean lost;

          @Override
          public void refresh() {
            if (!lost) {
              documents.remove("articles/a7");
              lost = true;
            }
          }
        };
    assertThatThrownBy(() -> restore(losing, file(), "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContainingAll((ARTICLES - 1) + " articles", "of " + ARTICLES);
    restore(losing, file(), "to");
    assertThat(losing.documents).isEqualTo(full.documents);
  }

  @ParameterizedTest
  @CsvSource({
    "bearers.tsv, true",
    "authority/people.csv, true",
    "authority/a/b.json, true",
    "feeds.json, true",
    "runs/20220114-101500.json, true",
    "runs/20220114-101500.json.tmp, false",
    "runs/a/b.json, false",
    "inbox/letter.pdf, false",
    "authority/overlay-12/names, false",
    "authority/people.csv.unfinished, false",
    "authority/../../x, false",
    "../bearers.tsv, false",
    "/bearers.tsv, false",
    "authority/.hidden, false",
    "elasticsearch/nodes, false",
    "relink.journal, false"
  })
  void onlyFilesOfAnArchivesFolderAreRestored(String name, boolean kept) {
    assertThat(BackupFolder.isKept(name)).isEqualTo(kept);
  }

  private void refused(String named) {
    Fake empty = new Fake(1);
    assertThatThrownBy(() -> restore(empty, file(), "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(named);
    assertThat(empty.documents).isEmpty();
    assertThat(data("to")).doesNotExist();
  }

  private void rewrite(String name, String content) throws IOException {
    Path changed = folder.resolve("changed.zip");
    try (ZipFile from = new ZipFile(file().toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        if (!entry.getName().equals(name) || content != null) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          if (entry.getName().equals(name)) {
            to.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
          } else {
            from.getInputStream(entry).transferTo(to);
          }
        }
      }
    }
    Files.move(changed, file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file() {
    return folder.resolve("archive.zip");
  }

  private Path data(String name) {
    return folder.resolve(name);
  }

  private BackupContents backUp(StoredDocuments archive, Path to) throws IOException {
    return new BackupWriter("test", Clock.systemUTC())
        .write(archive, data("from"), to, null, n -> {});
  }

  private BackupContents backUp(StoredDocuments archive, Path to, Path since) throws IOException {
    try (BackupReader before = new BackupReader(since)) {
      return new BackupWriter("test", Clock.systemUTC())
          .write(archive, data("from"), to, before, n -> {});
    }
  }

  private void restore(StoredDocuments archive, Path from, String to) throws IOException {
    restore(archive, List.of(from), to);
  }

  private void restore(StoredDocuments archive, List<Path> from, String to) throws IOException {
    List<BackupReader> readers = new ArrayList<>();
    try {
      for (Path file : from) {
        readers.add(new BackupReader(file));
      }
      new Restore(archive, data(to)).run(readers, n -> {});
    } finally {
      for (BackupReader reader : readers) {
        reader.close();
      }
    }
  }

  /** Documents in memory. */
  private static class Fake implements StoredDocuments {
    final Map<String, StoredDocument> documents = new TreeMap<>();
    final List<String> log = new ArrayList<>();
    private final int form;
    private String restoring;
    private int writesLeft = Integer.MAX_VALUE;

    Fake(int form) {
      this.form = form;
    }

    final void put(String kind, String id, String text) {
      documents.put(
          kind + "/" + id,
          new StoredDocument(kind, id, new ObjectMapper().createObjectNode().put("text", text)));
    }

    @Override
    public Map<String, Integer> forms() {
      return Map.of("articles", form, "decisions", form);
    }

    @Override
    public Map<String, Long> counts() {
      Map<String, Long> counts = new TreeMap<>();
      documents.values().forEach(document -> counts.merge(document.kind(), 1L, Long::sum));
      return counts;
    }

    @Override
    public void read(Consumer<StoredDocument> to) {
      new ArrayList<>(documents.values()).forEach(to);
    }

    @Override
    public void write(Iterable<StoredDocument> some) {
      if (writesLeft-- == 0) {
        throw new ArchiveException("cut off");
      }
      List<StoredDocument> all = new ArrayList<>();
      some.forEach(all::add);
      for (StoredDocument document : all) {
        String key = document.kind() + "/" + document.id();
        if (document.document() == null) {
          documents.remove(key);
        } else {
          documents.put(key, document);
        }
      }
    }

    @Override
    public Optional<String> restoring() {
      return Optional.ofNullable(restoring);
    }

    @Override
    public void beginRestore(String backup, Map<String, Integer> forms) {
      restoring = backup;
      log.add("begin " + new TreeMap<>(forms));
    }

    @Override
    public void endRestore() {
      restoring = null;
      log.add("end of " + documents.size());
    }

    @Override
    public void refresh() {}
  }
}
