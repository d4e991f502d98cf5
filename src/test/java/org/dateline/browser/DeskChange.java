package org.dateline.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A journey that changes what the desk is over: each test has a server and an archive of its own.
 */
abstract class DeskChange extends DeskJourney {
  @BeforeEach
  void startServer() {
    start(new DeskServer());
  }

  @AfterEach
  void stopServer() {
    server.close();
  }
}
