package org.dateline.browser;

import java.util.List;
import org.dateline.authority.home.AuthorityHome;
import org.dateline.server.Settings;
import org.dateline.testing.TestArchive;

/** A server over the articles of {@link HarbourPress}. */
final class HarbourServer extends ServedArchive {
  HarbourServer() {
    super(
        TestArchive.of(HarbourPress.articles()),
        new Settings(Settings.LOOPBACK, 0, null, "test", licences(), false));
  }

  /** The sources of the compiled authority, as the program itself tells them. */
  private static List<Settings.Licence> licences() {
    return AuthorityHome.attributions().stream()
        .map(a -> new Settings.Licence(a.words(), a.licence(), a.url()))
        .toList();
  }
}
