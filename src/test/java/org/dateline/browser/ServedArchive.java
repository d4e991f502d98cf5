package org.dateline.browser;

import org.dateline.server.Server;
import org.dateline.server.Settings;
import org.dateline.testing.TestArchive;

/** The real server over an archive of its own on the node that the run shares. */
abstract class ServedArchive implements AutoCloseable {
  private final TestArchive archive;
  private final Server server;

  ServedArchive(TestArchive archive, Settings settings) {
    this.archive = archive;
    server = new Server(archive.backend(), settings, 0).start();
  }

  final String url(String path) {
    return server.url() + path;
  }

  @Override
  public final void close() {
    server.close();
    archive.close();
  }
}
