package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.backup.BackupReader;
import org.dateline.archive.backup.BackupWriter;
import org.dateline.archive.backup.StoredDocuments;
import org.dateline.files.FileErrors;
import org.dateline.files.OwnerOnly;

/**
 * A whole backup each day into one folder, of which the newest few are kept. Only backups made here
 * are removed, the oldest first, and none before a newer one was read back whole.
 */
final class BackupSchedule {
  private static final Duration EVERY = Duration.ofHours(24);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(30);
  private static final String START = "dateline-";
  private static final String END = ".zip";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final BackupWriter writer;
  private final StoredDocuments archive;
  private final Path data;
  private final Path to;
  private final int keep;
  private final Clock clock;
  private final PrintStream progress;
  private final MadeBackups made;

  /**
   * Plans backups of an archive into one folder.
   *
   * @param data the archive's folder
   * @param to made when it is not there, for its owner alone
   * @param keep number of backups to keep
   */
  BackupSchedule(
      BackupWriter writer,
      StoredDocuments archive,
      Path data,
      Path to,
      int keep,
      Clock clock,
      PrintStream progress) {
    this.writer = writer;
    this.archive = archive;
    this.data = data;
    this.to = to;
    this.keep = keep;
    this.clock = clock;
    this.progress = progress;
    this.made = new MadeBackups(data);
  }

  /** Backs up whenever the newest backup is a day old, until the thread is interrupted. */
  void run() {
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(backUpIfDue().toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Backs up if it is time; the time until the next backup. Whatever fails is tried again. */
  Duration backUpIfDue() {
    try {
      Duration left = untilDue();
      if (!left.isZero()) {
        return left;
      }
      backUp();
      return EVERY;
    } catch (IOException | RuntimeException e) {
      progress.println("dateline: no backup was made, and is tried again: " + FileErrors.reason(e));
      return AFTER_FAILURE;
    }
  }

  private void backUp() throws IOException {
    removeUnfinished();
    Path file = to.resolve(START + TIME.format(clock.instant()) + END);
    writer.write(archive, data, file, null, written -> {});
    readBack(file);
    made.add(file);
    progress.println("Backed up into " + file);
    List<Path> all = made.in(to);
    for (Path old : all.subList(0, Math.max(0, all.size() - keep))) {
      Files.deleteIfExists(old);
    }
  }

  /**
   * A disk may keep something else than was written: then the backups before it are all there is.
   */
  private static void readBack(Path file) throws IOException {
    try (BackupReader reader = new BackupReader(file)) {
      reader.check();
    } catch (IOException | ArchiveException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Zero when it is time, also for a newest backup of the future: a clock was wrong. */
  private Duration untilDue() throws IOException {
    if (!Files.isDirectory(to) && made.anyEver(to)) {
      throw new IOException(
          to
              + " is gone, with the backups in it. Is its disk mounted? If it is to be begun anew, make it");
    }
    OwnerOnly.folder(to);
    List<Path> all = made.in(to);
    if (all.isEmpty()) {
      return Duration.ZERO;
    }
    Instant newest = Files.getLastModifiedTime(all.get(all.size() - 1)).toInstant();
    Duration age = Duration.between(newest, clock.instant());
    boolean due = age.isNegative() || age.compareTo(EVERY) >= 0;
    return due ? Duration.ZERO : EVERY.minus(age);
  }

  /** Removes the files of backups that were cut off when a server was killed. */
  private void removeUnfinished() throws IOException {
    try (Stream<Path> files = Files.list(to)) {
      for (Path left : files.filter(BackupSchedule::isUnfinished).toList()) {
        Files.deleteIfExists(left);
      }
    }
  }

  private static boolean isUnfinished(Path file) {
    return file.getFileName()
        .toString()
        .matches(START + "[0-9-]{17}\\" + END + "(\\.state)?\\.unfinished");
  }
}
