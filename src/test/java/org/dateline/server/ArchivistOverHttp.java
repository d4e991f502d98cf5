package org.dateline.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.account.Accounts;
import org.dateline.archive.account.Role;
import org.dateline.article.AnnotatedArticle;
import org.dateline.authority.Authority;
import org.dateline.testing.LinkerRelinking;
import org.dateline.testing.TestArchive;

/** A server over a real archive of its own, and Mara, an archivist who asks it by a token. */
final class ArchivistOverHttp implements AutoCloseable {
  private final TestArchive archive;
  private final Server server;
  private final Asking mara;

  /**
   * Starts the server.
   *
   * @param authority names of it are linked, also when a decision makes articles be linked anew
   * @param folder for what relinking keeps
   */
  ArchivistOverHttp(List<AnnotatedArticle> articles, Authority authority, Path folder) {
    archive = TestArchive.of(articles, authority::entity);
    Accounts accounts = Accounts.in(archive.get().accounts(), Clock.systemUTC());
    accounts.people().add("mara", "harbour lights", Role.ARCHIVIST);
    LinkerRelinking relinking = new LinkerRelinking(archive.get(), authority, folder);
    server =
        new Server(archive.backend(archive.desk(relinking)), ServerFixture.settings(0), 0).start();
    mara =
        Asking.at(server.url())
            .withToken(accounts.tokens().add("mara", Role.ARCHIVIST, "").shown());
  }

  TestArchive archive() {
    return archive;
  }

  Asking mara() {
    return mara;
  }

  @Override
  public void close() {
    server.close();
    archive.close();
  }
}
