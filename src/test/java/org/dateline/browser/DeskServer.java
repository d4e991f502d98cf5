package org.dateline.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.account.Accounts;
import org.dateline.archive.account.Role;
import org.dateline.server.Settings;
import org.dateline.testing.TestArchive;

/** A server over the articles of {@link DeskPress}, with an admin and a reader. */
final class DeskServer extends ServedArchive {
  static final String ADMIN = "Irina K.";
  static final String READER = "ben";
  static final String PASSWORD = "harbour lights";

  DeskServer() {
    super(
        withPeople(TestArchive.of(DeskPress.articles())),
        new Settings(Settings.LOOPBACK, 0, Path.of("web"), "test", List.of(), false));
  }

  private static TestArchive withPeople(TestArchive archive) {
    Accounts accounts = Accounts.in(archive.get().accounts(), Clock.systemUTC());
    accounts.people().add(ADMIN, PASSWORD, Role.ADMIN);
    accounts.people().add(READER, PASSWORD, Role.READER);
    return archive;
  }
}
