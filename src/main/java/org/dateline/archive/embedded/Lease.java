package org.dateline.archive.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The right of this process to use a node: an open end of the keeper's pipe. The kernel closes it
 * with the process, so no crash leaves a lease behind.
 */
final class Lease implements Closeable {
  private final RandomAccessFile pipe;
  private final Path answer;

  private Lease(RandomAccessFile pipe, Path answer) {
    this.pipe = pipe;
    this.answer = answer;
  }

  /** Opens the pipe for reading and writing, which, other than for writing alone, never blocks. */
  static Lease ask(NodeFolder folder) throws IOException {
    RandomAccessFile pipe = new RandomAccessFile(folder.users().toFile(), "rw");
    String name = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    pipe.write((name + "\n").getBytes(StandardCharsets.US_ASCII));
    return new Lease(pipe, folder.leases().resolve(name));
  }

  /** True if the keeper has counted us in: from then on the node stays. */
  boolean granted() {
    return Files.exists(answer);
  }

  static long processOf(String name) {
    return Long.parseLong(name.substring(0, name.indexOf('-')));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(answer);
    pipe.close();
  }
}
