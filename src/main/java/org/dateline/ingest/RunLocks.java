package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dateline.files.OwnerOnly;

/**
 * Locks of runs that are under way, a file each beside the reports. The system lets a lock go with
 * its process, so that a run that was killed can be told from one that goes on.
 */
final class RunLocks {
  private static final String LOCK = ".lock";
  private static final String UNFINISHED = ".unfinished";
  private static final Duration FRESH = Duration.ofMinutes(1);

  /** Locks of this process: where another channel of it is closed, the system lets them go, too. */
  private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

  private final Path folder;

  /**
   * Keeps locks in a folder.
   *
   * @param folder need not be there
   */
  RunLocks(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Takes an id for this process alone; false if another process has it. */
  boolean claim(String id) throws IOException {
    try {
      OwnerOnly.create(OwnerOnly.folder(folder).resolve(id + LOCK), "");
    } catch (FileAlreadyExistsException e) {
      return false;
    }
    hold(id);
    return true;
  }

  /** Locks a run that this process takes up, unless it holds that already. */
  void hold(String id) throws IOException {
    Path file = file(id);
    if (HELD.containsKey(file)) {
      return;
    }
    FileChannel channel = OwnerOnly.open(file);
    HELD.put(file, channel);
    try {
      channel.lock();
    } catch (IOException e) {
      return; // a file system without locks: a run there is taken to go on
    }
  }

  /** Ends a run's being under way. */
  void release(String id) {
    try {
      Files.deleteIfExists(file(id));
      FileChannel channel = HELD.remove(file(id));
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the lock of the run cannot be deleted: " + file(id), e);
    }
  }

  /** True if a process is at work on a run. */
  boolean isHeld(String id) {
    return isHeld(file(id));
  }

  private static boolean isHeld(Path file) {
    if (HELD.containsKey(file)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException | OverlappingFileLockException e) {
      return true;
    }
  }

  /** Deletes what processes that were killed have left; new files may not be locked yet. */
  void removeLeft(Instant now) {
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      boolean passing = name.endsWith(UNFINISHED) || name.endsWith(LOCK);
      try {
        if (passing && isOlder(file, now.minus(FRESH)) && !isHeld(file)) {
          Files.deleteIfExists(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("what a killed run left cannot be deleted: " + file, e);
      }
    }
  }

  private static boolean isOlder(Path file, Instant when) throws IOException {
    return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(when);
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the reports of runs cannot be read: " + folder, e);
    }
  }

  private Path file(String id) {
    return folder.resolve(id + LOCK);
  }
}
