package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.server.Asking.json;

import java.net.http.HttpResponse;
import java.util.List;
import org.dateline.archive.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** An open and a closed server of one archive, with an admin and a reader. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AccountFixture {
  static final String PASSWORD = "harbour lights";
  final FakeArchive archive = new FakeArchive();
  final Server server = new Server(archive.backend(), ServerFixture.settings(0), 0);

  final Server closed =
      new Server(
          archive.backend(), new Settings(Settings.LOOPBACK, 0, null, "0.1", List.of(), true), 0);

  Asking anybody = Asking.at("");

  @BeforeAll
  void start() {
    archive.accounts.people().add("irina", PASSWORD, Role.ADMIN);
    archive.accounts.people().add("ben", PASSWORD, Role.READER);
    anybody = Asking.at(server.start().url());
    closed.start();
  }

  @BeforeEach
  void reset() {
    archive.reset();
  }

  @AfterAll
  void stop() {
    server.stop();
    closed.stop();
  }

  static void refused(HttpResponse<String> answer, int status, String said) {
    assertThat(json(answer, status).path("detail").asText()).contains(said);
    assertThat(OverHttp.header(answer, "Set-Cookie")).isEmpty();
  }
}
