package org.dateline.archive.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** An archive in memory with many documents, and its backups. */
abstract class BackupFixture {
  static final int ARTICLES = 12_000;

  @TempDir Path folder;

  final FakeDocuments full = new FakeDocuments(1);

  BackupFixture() {
    for (int i = 0; i < ARTICLES; i++) {
      full.put("articles", "a" + i, "Ida Quarm, day " + i + " “ü\u2028”");
    }
    full.put("decisions", "d1", "merge");
  }

  void refused(String named) {
    FakeDocuments empty = new FakeDocuments(1);
    assertThatThrownBy(() -> restore(empty, file(), "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(named);
    assertThat(empty.documents).isEmpty();
    assertThat(data("to")).doesNotExist();
  }

  void rewrite(String name, String content) throws IOException {
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

  Path file() {
    return folder.resolve("archive.zip");
  }

  Path data(String name) {
    return folder.resolve(name);
  }

  BackupContents backUp(StoredDocuments archive, Path to) throws IOException {
    return new BackupWriter("test", Clock.systemUTC())
        .write(archive, data("from"), to, null, n -> {});
  }

  BackupContents backUp(StoredDocuments archive, Path to, Path since) throws IOException {
    try (BackupReader before = new BackupReader(since)) {
      return new BackupWriter("test", Clock.systemUTC())
          .write(archive, data("from"), to, before, n -> {});
    }
  }

  void restore(StoredDocuments archive, Path from, String to) throws IOException {
    restore(archive, List.of(from), to);
  }

  void restore(StoredDocuments archive, List<Path> from, String to) throws IOException {
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
}
