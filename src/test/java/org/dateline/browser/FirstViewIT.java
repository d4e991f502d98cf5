package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
  private static final Duration LONGEST = Duration.ofSeconds(6);
  private static final int TRIES = 4;

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

  /** Of several tries the best, since other work beside the browser slows one down. */
  @Test
  void theFirstResultsStandSoonOnASlowLine() {
    firstResults(); // the server's first search is slower than all others
    browser.slowLine(LATENCY, BITS_PER_SECOND);
    try {
      long[] times = IntStream.range(0, TRIES).mapToLong(i -> firstResults()).toArray();
      System.out.println("First results after " + Arrays.toString(times) + " ms.");
      assertThat(Arrays.stream(times).min().orElseThrow())
          .isBetween(LATENCY.toMillis(), LONGEST.toMillis());
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
