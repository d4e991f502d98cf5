package org.dateline.archive.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The use of a running node by this process. The server stops when its last user closes this, or
 * dies.
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

  /** The header Authorization without which it answers nobody. */
  public String authorization() {
    return probe.authorization();
  }

  /** True if its server has not ended, as far as can be seen without asking it. */
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
