package org.dateline.evaluate.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongConsumer;
import org.dateline.archive.backup.BackupReader;
import org.dateline.archive.backup.BackupWriter;
import org.dateline.archive.backup.Restore;
import org.dateline.archive.backup.StoredDocuments;

/** Time, size and memory of a backup, and of restoring it into empty archives. */
public final class LoadBackup {
  private static final int LOOK_EVERY = 20_000;
  private static final int MEGABYTE = 1 << 20;

  private final StoredDocuments from;
  private final Path folder;
  private final PrintStream out;
  private long looked;
  private long most;

  /**
   * Prepares to measure a backup of an archive and its restore.
   *
   * @param folder for the backup and what belongs to the archives beside their documents
   */
  public LoadBackup(StoredDocuments from, Path folder, PrintStream out) {
    this.from = from;
    this.folder = folder;
    this.out = out;
  }

  public void backUp() throws IOException {
    measure(
        "backup",
        () ->
            new BackupWriter("bench", Clock.systemUTC())
                .write(from, folder.resolve("from"), file(), null, this::look));
    out.printf("  %.1f MB%n", Files.size(file()) / 1e6);
    out.flush();
  }

  private Path file() {
    return folder.resolve("bench.zip");
  }

  public void restore(StoredDocuments to) throws IOException {
    measure("restore", () -> restore(to, this::look));
    compareCounts(to);
  }

  /**
   * Begins to restore it, stops at random documents as many times as asked, and goes on.
   *
   * @param to an empty archive
   */
  public void restoreCutOff(StoredDocuments to, Random random, int times) throws IOException {
    long documents;
    try (BackupReader reader = new BackupReader(file())) {
      documents = reader.about().lines();
    }
    for (int i = 0; i < times; i++) {
      long last = random.nextLong(documents);
      boolean met = isCutOff(to, last);
      out.printf(
          "restore %s after %,d of %,d documents%n",
          met ? "cut off" : "ended before it could be cut off", last, documents);
      out.flush();
    }
    measure("restore gone on with", () -> restore(to, this::look));
    compareCounts(to);
  }

  /** Restores up to a document; false when the restore came to its end before. */
  private boolean isCutOff(StoredDocuments to, long last) throws IOException {
    try {
      restore(new CutOffDocuments(to, last), written -> {});
      return false;
    } catch (CutOffDocuments.CutOff e) {
      return true;
    }
  }

  private void restore(StoredDocuments to, LongConsumer progress) throws IOException {
    try (BackupReader reader = new BackupReader(file())) {
      new Restore(to, folder.resolve("to")).run(List.of(reader), progress);
    }
  }

  private void compareCounts(StoredDocuments to) {
    Map<String, Long> before = from.counts();
    out.printf("  counts are %s: %s%n", before.equals(to.counts()) ? "equal" : "not equal", before);
    out.flush();
  }

  private void look(long documents) {
    if (documents - looked >= LOOK_EVERY) {
      looked = documents;
      most = Math.max(most, LeftHeap.bytes());
    }
  }

  private void measure(String what, Step step) throws IOException {
    looked = 0;
    long before = LeftHeap.bytes();
    most = before;
    long began = System.nanoTime();
    step.run();
    out.printf(
        "%s: %.1f s; heap in use %d MB before, at most %d MB meanwhile%n",
        what, (System.nanoTime() - began) / 1e9, before / MEGABYTE, most / MEGABYTE);
    out.flush();
  }

  private interface Step {
    void run() throws IOException;
  }
}
