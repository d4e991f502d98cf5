package org.dateline.cli;

import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.embedded.EmbeddedNode;
import org.jspecify.annotations.Nullable;

/**
 * An archive in use, and the node it lives on.
 *
 * @param node null when it lives on a cluster
 */
record OpenArchive(ElasticArchive archive, @Nullable EmbeddedNode node) implements AutoCloseable {
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
