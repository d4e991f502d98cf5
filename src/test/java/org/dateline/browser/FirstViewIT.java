package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The first view on a slow line: requests and compressed bytes. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FirstViewIT {
  private static final int MOST_REQUESTS = 12;
  private static final long MOST_BYTES = 100_000;

  private HarbourServer server;
  private Browser browser;

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

  @Test
  void theFirstResultsTakeFewRequestsAndLittleToLoad() {
    browser.open(server.url("/"));
    browser.see("article.hit h2");
    browser.see(".foot", "articles");
    List<?> loaded =
        (List<?>)
            browser.run(
                "return [...performance.getEntriesByType('navigation'),"
                    + " ...performance.getEntriesByType('resource')]"
                    + ".map(e => ({name: e.name, bytes: e.encodedBodySize}))");
    assertThat(loaded).hasSizeBetween(4, MOST_REQUESTS);
    long bytes =
        loaded.stream().mapToLong(e -> ((Number) ((Map<?, ?>) e).get("bytes")).longValue()).sum();
    assertThat(bytes).as("%s", loaded).isBetween(1L, MOST_BYTES);
  }

  @Test
  void whatIsLoadedAtNeedWorksWithWhatIsThere() {
    browser.open(server.url("/"));
    browser.click("article.hit h2 a");
    browser.see("main h1");
    browser.press("?");
    browser.see("dialog[open]");
    assertThat(browser.complaints()).isEmpty();
  }
}
