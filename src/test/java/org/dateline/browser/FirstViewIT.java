package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

  private static final Duration LATENCY = Duration.ofMillis(1500);
  private static final int BITS_PER_SECOND = 1_000_000;

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

  /**
   * The first search goes out with the page's files, so that results stand after two round trips;
   * the seconds that it took are printed, since they are also those of a busy machine.
   */
  @Test
  void theFirstSearchIsAskedBesideTheFilesOfThePage() {
    firstResults(); // the server's first search is slower than all others
    browser.slowLine(LATENCY, BITS_PER_SECOND);
    try {
      System.out.println("First results after " + firstResults() + " ms on a slow line.");
      assertThat(moment("/api/search", "startTime")).isLessThan(moment("main.js", "responseEnd"));
      assertThat(browser.run("return " + timings("/api/search") + ".length")).isEqualTo(1L);
    } finally {
      browser.offline(false);
    }
  }

  /** Milliseconds from asking for the page to its first result being drawn. */
  private long firstResults() {
    browser.open("about:blank");
    browser.open(server.url("/"));
    browser.see("article.hit h2");
    return ((Number) browser.run("return Math.round(performance.now())")).longValue();
  }

  private double moment(String file, String which) {
    return ((Number) browser.run("return " + timings(file) + "[0]." + which)).doubleValue();
  }

  private static String timings(String file) {
    return "performance.getEntriesByType('resource').filter(e => e.name.includes('" + file + "'))";
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
