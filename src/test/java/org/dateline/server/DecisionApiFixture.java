package org.dateline.server;

import static org.dateline.server.Asking.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.archive.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A server of an archive in memory, which an admin and an archivist ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DecisionApiFixture {
  static final String LEE = "dbp:Ann_Lee";

  final FakeArchive archive = new FakeArchive();
  final Server server = new Server(archive.backend(), ServerFixture.settings(0), 0);
  Asking irina = Asking.at("");
  Asking mara = Asking.at("");

  @BeforeAll
  void start() {
    server.start();
    archive.accounts.people().add("irina", "harbour lights", Role.ADMIN);
    archive.accounts.people().add("mara", "harbour lights", Role.ARCHIVIST);
    Asking anybody = Asking.at(server.url());
    irina = anybody.withToken(archive.accounts.tokens().add("irina", Role.ADMIN, "").shown());
    mara = anybody.withToken(archive.accounts.tokens().add("mara", Role.ARCHIVIST, "").shown());
  }

  @BeforeEach
  void reset() {
    archive.reset();
  }

  @AfterAll
  void stop() {
    server.stop();
  }

  static String quoted(String json) {
    return json.replace('\'', '"');
  }

  static String rename(String name) {
    return quoted(
        "{'kind': 'rename', 'entity': '" + LEE + "', 'name': '" + name + "', 'why': 'so'}");
  }

  JsonNode take(Asking who, String body) {
    return json(who.with("If-Match", "*").send("POST", "/api/decisions", quoted(body)), 201);
  }
}
