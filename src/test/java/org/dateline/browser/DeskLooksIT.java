package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The looks of the desk: its pages in narrow and wide windows, light and dark, fit and are
 * accessible.
 */
@NeedsBrowser
final class DeskLooksIT extends DeskJourney {
  @BeforeAll
  void startServer() {
    start(new DeskServer());
    signIn(DeskServer.ADMIN);
  }

  @AfterAll
  void stopServer() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk",
        "/desk/unknown",
        "/desk/speakers",
        "/desk/decisions",
        "/desk/add",
        "/desk/runs",
        "/desk/people",
        "/desk/tokens",
        "/articles/d%2F1",
        "/entities/harbour:Oren_Grushka"
      })
  void everyPageOfTheDeskIsSoundInEveryWindow(String path) {
    for (int width : new int[] {1280, 390}) {
      for (boolean dark : new boolean[] {false, true}) {
        browser.emulate(width, dark);
        open(path, "main", "");
        browser.waitUntil("the page to be there", b -> b.all("main [aria-busy]").isEmpty());
        picture(path.replaceAll("[^a-z]+", "-") + width + (dark ? "-dark" : ""));
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
            .as("width of " + path)
            .isLessThanOrEqualTo(width);
        assertThat(browser.findings()).as(path + " at " + width).isEmpty();
      }
    }
  }
}
