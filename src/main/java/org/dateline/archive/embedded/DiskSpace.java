package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.archive.ArchiveUnreachableException;

/** Room on the disk of an archive. */
public final class DiskSpace {
  /** Free megabytes below which Elasticsearch makes every index read-only. */
  static final int FLOOD_STAGE_MB = 500;

  /** Free megabytes below which it begins no index. */
  static final int HIGH_MB = FLOOD_STAGE_MB + FLOOD_STAGE_MB / 2;

  private final Path folder;

  public DiskSpace(Path folder) {
    this.folder = folder;
  }

  /** The warning for the user when the disk is, or soon will be, too full to write. */
  public Optional<String> warning() throws IOException {
    return warning(folder, Files.getFileStore(folder).getUsableSpace() >> 20);
  }

  /**
   * Refuses to begin an archive on a disk that is nearly full.
   *
   * @throws ArchiveUnreachableException where an archive could not be begun
   */
  void refuseNewArchive() throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace() >> 20;
    if (free < HIGH_MB) {
      throw new ArchiveUnreachableException(
          "The disk of %s has %d MB left; Elasticsearch begins no archive below %d MB. Free some space, or name another folder with --data."
              .formatted(folder, free, HIGH_MB));
    }
  }

  /** Advice on a node that runs and does not answer. */
  String whatToDo() throws IOException {
    return whatToDo(Files.getFileStore(folder).getUsableSpace() >> 20);
  }

  static String whatToDo(long freeMegabytes) {
    return freeMegabytes < FLOOD_STAGE_MB
        ? "Its disk is too full: free some space, and it goes on by itself"
        : "Stop the other Dateline commands that use it";
  }

  static Optional<String> warning(Path folder, long freeMegabytes) {
    if (freeMegabytes < FLOOD_STAGE_MB) {
      return Optional.of(
          "The disk of %s has %d MB left. Below %d MB Elasticsearch makes the archive read-only: nothing can be added until space is freed."
              .formatted(folder, freeMegabytes, FLOOD_STAGE_MB));
    }
    if (freeMegabytes < 2 * FLOOD_STAGE_MB) {
      return Optional.of(
          "The disk of %s has %d MB left. Below %d MB the archive becomes read-only."
              .formatted(folder, freeMegabytes, FLOOD_STAGE_MB));
    }
    return Optional.empty();
  }
}
