package org.dateline.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Temporary files of a process, in a folder of its own that its owner alone may read. The folder
 * goes when the process ends; what a process that was killed has left goes when another makes its
 * first temporary file. A lock, which the system lets go with the process, tells which still run.
 */
public final class TemporaryFiles {
  private static final String PREFIX = "dateline-temporary-";
  private static final String LOCK = "lock";
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Path folder;
  private final FileChannel lock;

  private TemporaryFiles(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** Makes an empty file of this process; whoever makes it deletes it after use. */
  public static Path create(String end) throws IOException {
    return Files.createTempFile(OfThisProcess.FOLDER.folder, "", end);
  }

  /** Makes an empty folder of this process. */
  public static Path createFolder() throws IOException {
    return Files.createTempDirectory(OfThisProcess.FOLDER.folder, "");
  }

  /** Holder of the one folder, made when it is first asked for. */
  private static final class OfThisProcess {
    private static final TemporaryFiles FOLDER = open();

    private static TemporaryFiles open() {
      try {
        Path in = Path.of(System.getProperty("java.io.tmpdir"));
        removeLeft(in, Instant.now().minus(FRESH));
        TemporaryFiles opened = TemporaryFiles.in(in);
        Runtime.getRuntime().addShutdownHook(new Thread(opened::remove, "temporary files"));
        return opened;
      } catch (IOException e) {
        throw new UncheckedIOException("no temporary files can be made: " + e.getMessage(), e);
      }
    }
  }

  static TemporaryFiles in(Path place) throws IOException {
    Path folder = Files.createTempDirectory(place, PREFIX);
    FileChannel lock = OwnerOnly.open(folder.resolve(LOCK));
    lock.lock();
    return new TemporaryFiles(folder, lock);
  }

  Path folder() {
    return folder;
  }

  private void remove() {
    try {
      Folders.delete(folder);
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the next process removes it
    }
  }

  /**
   * Deletes what processes that run no more have left; what cannot be deleted, as another user's,
   * stays.
   *
   * @param before only folders that are older: a new one may not be locked yet
   */
  static void removeLeft(Path place, Instant before) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(place)) {
      all = files.filter(file -> file.getFileName().toString().startsWith(PREFIX)).toList();
    }
    for (Path folder : all) {
      try {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(before) && isLeft(folder)) {
          Folders.delete(folder);
        }
      } catch (IOException e) {
        // another's, or another has just deleted it
      }
    }
  }

  private static boolean isLeft(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // this process's own
    } catch (NoSuchFileException e) {
      return Files.isDirectory(folder); // killed before it was locked
    }
  }
}
