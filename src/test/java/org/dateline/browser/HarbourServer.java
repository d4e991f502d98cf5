package org.dateline.browser;

import java.nio.file.Path;
import java.util.List;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.server.Backend;
import org.dateline.server.Server;
import org.dateline.server.Settings;
import org.dateline.testing.TestNode;

/** The real server over an archive of its own on the node that the run shares. */
final class HarbourServer implements AutoCloseable {
  private final ElasticArchive archive;
  private final Server server;

  HarbourServer() throws Exception {
    archive =
        ElasticArchive.open(
            TestNode.url(), Credentials.NONE, TestNode.prefix(), 0, EntityDirectory.EMPTY);
    archive.articles().put(HarbourPress.articles());
    archive.articles().refresh();
    Backend backend =
        new Backend(
            archive.articleSearch(),
            archive.quoteSearch(),
            archive.entitySearch(),
            archive.overview(),
            archive.export(),
            archive.articles());
    server =
        new Server(backend, new Settings(Settings.LOOPBACK, 0, Path.of("web"), "test", List.of()))
            .start();
  }

  String url(String path) {
    return server.url() + path;
  }

  @Override
  public void close() {
    server.close();
    archive.delete();
    archive.close();
  }
}
