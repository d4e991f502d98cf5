package org.dateline.archive.elastic;

import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.testing.TestNode;

/**
 * A new archive on the node of the tests, and a connection to look at it beside; both removed at
 * the end.
 */
final class ConnectedArchive implements AutoCloseable {
  private final Indices indices = new Indices(TestNode.prefix());
  private final Connection connection =
      new Connection(TestNode.url(), TestNode.credentials().header());
  private final ElasticArchive archive =
      ElasticArchive.open(
          Cluster.of(TestNode.url(), TestNode.credentials()),
          indices.prefix(),
          Sharding.DEFAULT,
          EntityDirectory.EMPTY);

  Indices indices() {
    return indices;
  }

  Connection connection() {
    return connection;
  }

  ElasticArchive archive() {
    return archive;
  }

  @Override
  public void close() {
    archive.delete();
    archive.close();
    connection.close();
  }
}
