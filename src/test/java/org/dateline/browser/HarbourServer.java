package org.dateline.browser;

import java.util.List;
import org.dateline.authority.home.AuthorityHome;
import org.dateline.server.Server;
import org.dateline.server.Settings;
import org.dateline.testing.TestArchive;

/** The real server over an archive of its own on the node that the run shares. */
final class HarbourServer implements AutoCloseable {
  private final TestArchive archive;
  private final Server server;

  HarbourServer() throws Exception {
    archive = TestArchive.of(HarbourPress.articles());
    server =
        new Server(
                archive.backend(),
                new Settings(Settings.LOOPBACK, 0, null, "test", licences(), false),
                0)
            .start();
  }

  /** The sources of the compiled authority, as the program itself tells them. */
  private static List<Settings.Licence> licences() {
    return AuthorityHome.attributions().stream()
        .map(a -> new Settings.Licence(a.words(), a.licence(), a.url()))
        .toList();
  }

  String url(String path) {
    return server.url() + path;
  }

  @Override
  public void close() {
    server.close();
    archive.close();
  }
}
