package org.dateline.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.account.Accounts;
import org.dateline.archive.account.Role;
import org.dateline.server.Server;
import org.dateline.server.Settings;
import org.dateline.testing.TestArchive;

/** The real server over the archive of {@link DeskPress}, with an admin and a reader. */
final class DeskServer implements AutoCloseable {
  static final String ADMIN = "Irina K.";
  static final String READER = "ben";
  static final String PASSWORD = "harbour lights";

  private final TestArchive archive;
  private final Server server;

  DeskServer() {
    archive = TestArchive.of(DeskPress.articles());
    Accounts accounts = Accounts.in(archive.get().accounts(), Clock.systemUTC());
    accounts.people().add(ADMIN, PASSWORD, Role.ADMIN);
    accounts.people().add(READER, PASSWORD, Role.READER);
    Settings settings =
        new Settings(Settings.LOOPBACK, 0, Path.of("web"), "test", List.of(), false);
    server = new Server(archive.backend(), settings, 0).start();
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
