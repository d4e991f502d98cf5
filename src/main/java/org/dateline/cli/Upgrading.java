package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dateline.archive.Upgrade;
import org.dateline.files.OwnerOnly;
import org.jspecify.annotations.Nullable;

/** Upgrading of an archive by one command at a time, with its progress. */
final class Upgrading {
  /** Searches that were under way read the earlier indices for a moment more. */
  private static final int GRACE_SECONDS = 15;

  private final Upgrade upgrade;
  private final Path data;
  private final PrintStream progress;
  private final Throttle shown = new Throttle(Duration.ofSeconds(2));

  /**
   * Prepares the upgrade of one archive, with its progress printed.
   *
   * @param data the archive's folder
   */
  Upgrading(Upgrade upgrade, Path data, PrintStream progress) {
    this.upgrade = upgrade;
    this.data = data;
    this.progress = progress;
  }

  /**
   * The kinds that are stored in an earlier form, empty for none: "articles 1 to 2, quotes 1 to 2".
   */
  String steps() {
    return upgrade.earlier().entrySet().stream()
        .map(
            k -> "%s %d to %d".formatted(k.getKey(), k.getValue(), upgrade.forms().get(k.getKey())))
        .collect(Collectors.joining(", "));
  }

  /** Upgrades where there is something to upgrade; waits for another command that does. */
  void run() {
    run(0);
  }

  /** Upgrades an archive while it is read. */
  void runForReaders() {
    run(GRACE_SECONDS);
  }

  private void run(int graceSeconds) {
    try {
      OwnerOnly.passableFolder(data);
      try (FileChannel channel = OwnerOnly.open(data.resolve("upgrade.lock"))) {
        boolean needed = !upgrade.earlier().isEmpty();
        FileLock lock = lock(channel, needed);
        if (lock == null) {
          return;
        }
        boolean upgraded = needed && upgrade();
        if (upgraded && graceSeconds > 0) {
          TimeUnit.SECONDS.sleep(graceSeconds);
        }
        upgrade.removeEarlier();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The lock for upgrading; null when another command upgrades and need not be waited for. */
  private @Nullable FileLock lock(FileChannel channel, boolean needed) throws IOException {
    FileLock lock = channel.tryLock();
    if (lock == null && needed) {
      progress.println("Another Dateline upgrades the archive. Waiting for it ...");
      return channel.lock();
    }
    return lock;
  }

  /** Upgrades; false if there was nothing to do. */
  private boolean upgrade() {
    String steps = steps();
    if (steps.isEmpty()) {
      return false; // the other command has done it
    }
    progress.println(
        "Upgrading the archive of an earlier Dateline (stored form of "
            + steps
            + "). It can be searched meanwhile; cut off, the upgrade goes on with the next command.");
    long began = System.nanoTime();
    upgrade.run((done, all) -> show(done, all, Duration.ofNanos(System.nanoTime() - began)));
    progress.println("The archive is upgraded. Its articles keep their annotations.");
    return true;
  }

  private void show(long done, long all, Duration took) {
    if (shown.isDue(took) || done == all) {
      progress.println(done + " of " + all + " articles");
    }
  }
}
