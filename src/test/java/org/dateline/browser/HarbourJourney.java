package org.dateline.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * A journey of journalists, researchers and archivists over the page: a real browser, the real
 * server, the real index, and articles whose counts are known ({@link HarbourPress}).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HarbourJourney {
  static final String LINDQVIST = "harbour:Ada_Lindqvist";
  static final String MALENKO = "harbour:Boris_Malenko";
  static final String PORT_ESTER = "harbour:Port_Ester";

  HarbourServer server;
  Browser browser;

  @BeforeAll
  void start() throws Exception {
    server = new HarbourServer();
    browser = new Browser(1280, false);
  }

  @AfterAll
  void stop() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void startAtTheFrontPage() {
    browser.emulate(1280, false);
    browser.open(server.url("/"));
    browser.see("h1", "26 articles");
    browser.complaints(); // those of the test before
  }

  static String option(String label) {
    return ".facet input[aria-label^='" + label + ",']";
  }

  static String count(String label) {
    return ".opt:has(input[aria-label^='" + label + ",']) .c";
  }
}
