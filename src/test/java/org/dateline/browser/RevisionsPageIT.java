package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Journeys of readers who ask what an article said before. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RevisionsPageIT {
  private RevisedServer server;
  private Browser browser;

  @BeforeAll
  void start() {
    server = new RevisedServer();
    browser = new Browser(1280, false);
  }

  @AfterAll
  void stop() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void startWithAnEmptyConsole() {
    browser.emulate(1280, false);
    browser.complaints(); // those of the test before
  }

  private List<String> texts(String css) {
    return browser.all(css).stream().map(one -> one.getText().replaceAll("\\s+", " ")).toList();
  }

  @Test
  void goesFromTheArticleToWhatItSaidAtFirstAndBack() {
    browser.open(server.url(RevisedServer.ADDRESS));
    browser.see(".story .meta a", "Revised twice").click();
    browser.see(".revs h2", "What changed from 1 to 3");
    assertThat(browser.address()).isEqualTo(RevisedServer.ADDRESS + "/revisions");
    assertThat(texts(".revs .states b"))
        .containsExactly("1, as first read", "2", "3, as it is now");
    browser.click(".revs .states li:first-child a");
    browser.see(".revs .was p:nth-child(2)", "“We sail in May,” said");
    browser.see(".revs .states a[aria-current]");
    assertThat(browser.focus()).as("focus is on what was opened").startsWith("1, as first read");
    browser.back();
    browser.see(".revs h2", "What changed");
    browser.click(".revs h1 a");
    browser.see(".story h1", "Ferry waits for nobody");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatWasTakenOutAndPutInIsMarkedAndDataStaysText() {
    browser.open(server.url(RevisedServer.ADDRESS + "/revisions?from=1&to=3"));
    browser.see(".revs dl ins", "nobody");
    assertThat(texts(".revs .was del"))
        .containsExactly(
            "taken out: May,”", "taken out: boats.", "taken out: The council has not been told.");
    assertThat(texts(".revs .was ins"))
        .containsExactly(
            "put in: June,”",
            "put in: boats on Tuesday.",
            "put in: Correction: an earlier version named <b>May</b> as the month.");
    assertThat(browser.all(".revs .was b")).isEmpty();
  }

  @Test
  void comparesTwoByKeysAlone() {
    browser.open(server.url(RevisedServer.ADDRESS + "/revisions"));
    browser.see(".revs h2", "from 1 to 3");
    browser.run("document.querySelector('.choice select').focus()");
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.TAB);
    browser.press(Keys.TAB);
    browser.press(Keys.ENTER);
    browser.see(".revs h2", "from 2 to 3");
    assertThat(browser.address()).endsWith("/revisions?from=2&to=3");
    assertThat(browser.focus()).startsWith("What changed from 2 to 3");
    browser.back();
    browser.see(".revs h2", "from 1 to 3");
  }

  @Test
  void whatIsNotThereIsSaidInWords() {
    browser.open(server.url(RevisedServer.ADDRESS + "/revisions?at=9"));
    browser.see(".revs .notice", "There is no “9” among these.");
    browser.open(server.url(RevisedServer.ADDRESS + "/revisions?from=first"));
    browser.see(".revs .notice", "from");
    browser.open(server.url("/articles/none/revisions"));
    browser.see("main", "There is no article at this address.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/revisions", "/revisions?at=1"})
  void looksSoundInEveryWindow(String view) {
    for (int width : new int[] {1280, 390}) {
      for (boolean dark : new boolean[] {false, true}) {
        browser.emulate(width, dark);
        browser.open(server.url(RevisedServer.ADDRESS + view));
        browser.see(view.isEmpty() ? ".story .meta a" : ".revs .was p");
        browser.picture(
            "revisions" + view.replaceAll("[^a-z0-9]+", "-") + "-" + width + (dark ? "-dark" : ""));
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(width);
        assertThat(browser.findings()).as(view + " at " + width).isEmpty();
      }
    }
  }
}
