package org.dateline.server;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A server of its own for the tests of a class, over a fake archive. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerFixture extends OverHttp {
  final FakeArchive archive = new FakeArchive();
  final Server server = new Server(archive.backend(), settings(0), 0);

  @BeforeAll
  void start() {
    server.start();
  }

  @AfterAll
  void stop() {
    server.stop();
  }

  @BeforeEach
  void forget() {
    archive.reset();
  }

  @Override
  String url() {
    return server.url();
  }

  static Settings settings(int port) {
    return new Settings(
        Settings.LOOPBACK,
        port,
        null,
        "0.1",
        List.of(new Settings.Licence("GeoNames", "CC BY 4.0", "https://www.geonames.org")),
        false);
  }
}
