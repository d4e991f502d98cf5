package org.dateline.cli;

import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.embedded.LastingNode;
import org.jspecify.annotations.Nullable;

/**
 * An archive in use, and the node it lives on.
 *
 * @param node null when it lives on a cluster
 */
record OpenArchive(ElasticArchive archive, @Nullable LastingNode node) implements AutoCloseable {
  /** Looks after the node until the thread is interrupted; on a cluster there is none. */
  void watch() {
    if (node != null) {
      node.watch(archive::moveTo);
    }
  }

  @Override
  public void close() {
    try {
      archive.close();
    } finally {
      if (node != null) {
        node.close();
      }
    }
  }
}
