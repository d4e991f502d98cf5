package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.dateline.account.Accounts;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.Test;

/** Requests from a grammar, asked of the server over a real archive. */
final class RequestFuzzIT {
  @Test
  void everyRequestIsAnsweredAndNoneIsAFault() throws IOException {
    try (TestArchive archive =
            TestArchive.of(List.of(FakeContent.article("a1"), FakeContent.article("2022/7")));
        Server server = new Server(archive.backend(), ServerFixture.settings(0), 0).start()) {
      Accounts accounts = Accounts.in(archive.get().accounts(), Clock.systemUTC());
      assertThat(new RequestFuzz(server, accounts, 600).run()).containsKeys(200, 400, 401, 403);
    }
  }
}
