package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Requests from a grammar, asked of the server over an archive in memory. */
final class RequestFuzzTest {
  @Test
  void everyRequestIsAnsweredAndNoneIsAFault() throws IOException {
    FakeArchive archive = new FakeArchive();
    try (Server server = new Server(archive.backend(), ServerFixture.settings(0), 0).start()) {
      assertThat(new RequestFuzz(server, archive.accounts, 2_000).run())
          .containsKeys(200, 201, 400, 401, 403);
    }
  }
}
