package org.dateline.archive.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running node as one process uses it. The server stops when the last process that uses it has
 * closed its object of this class, or has ended.
 */
public final class EmbeddedNode implements AutoCloseable {
  private final NodeFolder folder;
  private final ProcessHandle keeper;
  private final Lease lease;
  private final NodeProbe probe;
  private final AtomicBoolean closed = new AtomicBoolean();

  EmbeddedNode(NodeFolder folder, ProcessHandle keeper, Lease lease, NodeProbe probe) {
    this.folder = folder;
    this.keeper = keeper;
    this.lease = lease;
    this.probe = probe;
  }

  /** The address of the node, for example {@code http://127.0.0.1:40961}. */
  public URI address() {
    return probe.address();
  }

  /** The value of the header Authorization, without which the node answers nobody. */
  public String authorization() {
    return probe.authorization();
  }

  /** True if the process that keeps the server is alive; the server itself is not asked. */
  boolean runs() {
    return Processes.runs(keeper);
  }

  /** Leaves the node. The last to leave waits until the server has stopped. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      lease.close();
      if (!folder.hasUsers()) {
        EmbeddedElasticsearch.awaitEnd(keeper);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
