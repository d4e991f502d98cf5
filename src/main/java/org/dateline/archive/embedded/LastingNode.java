package org.dateline.archive.embedded;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dateline.archive.ArchiveUnreachableException;

/**
 * A node for as long as it is used: when its server ends before we do, whatever ended it, another
 * is started in its place, or found when another command was faster.
 */
public final class LastingNode implements AutoCloseable {
  private static final int LOOK_MILLIS = 500;
  private static final int WAIT_AFTER_FAILURE_SECONDS = 5;

  private final EmbeddedElasticsearch elasticsearch;
  private final Consumer<String> progress;
  private EmbeddedNode node;
  private boolean closed;

  /**
   * Starts the server and keeps it running.
   *
   * @param progress called when a server has ended, and why another does not start
   */
  public LastingNode(EmbeddedElasticsearch elasticsearch, Consumer<String> progress) {
    this.elasticsearch = elasticsearch;
    this.progress = progress;
    this.node = elasticsearch.open();
  }

  /** The address of the node that runs now. */
  public synchronized URI address() {
    return node.address();
  }

  /** The header Authorization of requests to any of its nodes: the key is the archive's. */
  public synchronized String authorization() {
    return node.authorization();
  }

  /**
   * Looks after the node until the thread is interrupted.
   *
   * @param moved told the address of each node that was started or found in the place of another
   */
  public void watch(Consumer<URI> moved) {
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        if (!node().runs()) {
          restart(moved);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void restart(Consumer<URI> moved) throws InterruptedException {
    progress.accept("Elasticsearch has ended. Starting it again ...");
    try {
      EmbeddedNode next = elasticsearch.open();
      if (replace(next)) {
        moved.accept(next.address());
        progress.accept("Elasticsearch is back.");
      }
    } catch (ArchiveUnreachableException e) {
      progress.accept(e.getMessage());
      TimeUnit.SECONDS.sleep(WAIT_AFTER_FAILURE_SECONDS);
    }
  }

  /** Takes another node in place of this one; false when nobody uses it any more. */
  private boolean replace(EmbeddedNode next) {
    EmbeddedNode ended;
    synchronized (this) {
      ended = closed ? next : node;
      node = closed ? node : next;
    }
    ended.close();
    return ended != next;
  }

  private synchronized EmbeddedNode node() {
    return node;
  }

  @Override
  public void close() {
    EmbeddedNode last;
    synchronized (this) {
      closed = true;
      last = node;
    }
    last.close();
  }
}
