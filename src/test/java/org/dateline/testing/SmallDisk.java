package org.dateline.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A small disk in memory that a test may fill, or make read-only; root alone can mount one. */
public final class SmallDisk implements AutoCloseable {
  private final Path folder;
  private final boolean mounted;

  /**
   * Mounts a disk of this size.
   *
   * @param folder where it is mounted
   */
  public SmallDisk(Path folder, int megabytes) {
    this.folder = folder;
    this.mounted =
        run(
            List.of(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=" + megabytes + "m",
                "none",
                folder.toString()));
  }

  /** True if it could be mounted. */
  public boolean isThere() {
    return mounted;
  }

  /** Leaves so many megabytes, until the file that it returns is removed. */
  public Path fill(int left) throws IOException {
    Path filler = folder.resolve("filler");
    byte[] megabyte = new byte[1 << 20];
    try (var out = Files.newOutputStream(filler)) {
      while (Files.getFileStore(folder).getUsableSpace() >> 20 > left) {
        out.write(megabyte);
      }
    }
    return filler;
  }

  /** Leaves not a byte, until the file that it returns is removed. */
  public Path fillToTheLastByte() throws IOException {
    Path filler = folder.resolve("filler");
    byte[] some = new byte[1 << 12];
    try (var out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(some);
      }
    } catch (IOException e) {
      return filler; // it is full
    }
  }

  public void makeReadOnly() {
    run(List.of("mount", "-o", "remount,ro", folder.toString()));
  }

  private static boolean run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (mounted) {
      run(List.of("umount", "--lazy", folder.toString()));
    }
  }
}
