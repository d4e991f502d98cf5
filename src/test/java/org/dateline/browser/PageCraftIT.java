package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests of what holds for every view: no finding of axe, nothing wider than the window, a clean
 * console under the strict policy. The answers hold a name of 80 letters and a title that runs
 * right to left.
 */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageCraftIT {
  private static final String[] RULES = {
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"
  };
  private static final int FIRST_VIEW_LIMIT = 100_000;

  /** A view: its address, what is there when it is drawn, what is clicked then, what that shows. */
  private record View(String address, String drawn, String click, String shows) {}

  private static final List<View> VIEWS =
      List.of(
          new View("/?q=guarantees&speaker=P0&place.not=L3", ".hit", "", ""),
          new View("/quotes?q=promise", ".quote", "", ""),
          new View("/names?q=promise", ".name-row", "", ""),
          new View("/articles/stub%2F3?q=guarantees", ".para", ".para a.n", ".pop .do"),
          new View("/articles/stub%2F3/revisions", ".revs ins", "", ""),
          new View("/articles/stub%2F3/revisions?at=1", ".revs .was p", "", ""),
          new View("/entities/P0", ".quote", "", ""),
          new View("/?speaker=nobody&published=none", ".hit", "", ""),
          new View("/compare?side=speaker%3DP0&side=q%3Dguarantees", ".cmp .col .q", "", ""),
          new View("/compare", ".cmp .add", "", ""),
          new View("/about", ".rows td a", "", ""),
          new View("/nowhere", "h1", "#menu-help", "dialog[open]"));

  private WebFolder web;
  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    web = new WebFolder();
    web.answerAll();
    web.answer("/api/entities/P1", "entity.json");
    for (int i = 2; i < 12; i++) {
      web.answer("/api/entities/P" + i, "entity.json");
    }
    browser = new Browser(1280, false);
    browser.media("prefers-reduced-motion", "reduce");
  }

  @AfterAll
  void stop() {
    browser.close();
    web.close();
  }

  @ParameterizedTest(name = "{0} px, dark {1}")
  @CsvSource({"1280,false", "1280,true", "390,false", "390,true"})
  void everyViewIsAccessibleFitsTheWindowAndKeepsTheConsoleClean(int width, boolean dark) {
    browser.emulate(width, dark);
    for (View view : VIEWS) {
      browser.open(web.url(view.address()));
      browser.see(view.drawn());
      if (!view.click().isEmpty()) {
        browser.click(view.click());
        browser.see(view.shows());
      }
      assertThat(findings()).as(view.address()).isEmpty();
      assertThat(((Number) browser.run("return document.documentElement.scrollWidth")).intValue())
          .as("width of " + view.address())
          .isLessThanOrEqualTo(width);
      assertThat(browser.complaints()).as("console at " + view.address()).isEmpty();
    }
  }

  @Test
  void theThreeListingsWithTheirCountsFitAPhone() {
    browser.emulate(390, false);
    browser.open(web.url("/?q=guarantees"));
    browser.see("h1", "23 articles");
    browser.waitUntil(
        "all counts", b -> b.all(".tabs .num").stream().noneMatch(n -> n.getText().isEmpty()));
    assertThat(
            browser.run(
                "const t = document.querySelector('.tabs'); return t.scrollWidth - t.clientWidth"))
        .isEqualTo(0L);
    browser.emulate(1280, false);
  }

  @Test
  void widerLettersAndTheNarrowestPhoneCutNothing() {
    browser.emulate(320, false);
    browser.open(web.url("/?q=guarantees"));
    browser.see("h1", "23 articles");
    browser.run(
        "const s = new CSSStyleSheet();"
            + "s.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important }');"
            + "document.adoptedStyleSheets = [s];");
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.mast *, .views *, .hit *, .time-head *')]"
                    + ".filter(e => e.checkVisibility() && getComputedStyle(e).position !== 'absolute'"
                    + " && e.getBoundingClientRect().right > document.documentElement.clientWidth)"
                    + ".map(e => e.outerHTML.slice(0, 80))"))
        .isEqualTo(java.util.List.of());
    browser.emulate(1280, false);
  }

  @Test
  void theFilterSheetOfAPhoneHoldsTheFocusAndGivesItBack() {
    browser.emulate(390, false);
    browser.open(web.url("/?q=guarantees"));
    browser.see("h1", "23 articles");
    browser.click(".fab");
    browser.see(".facets.open .done");
    assertThat(findings()).isEmpty();
    assertThat(browser.focus()).startsWith("Filters");
    assertThat(browser.all("main[inert]")).hasSize(1);
    browser.press(org.openqa.selenium.Keys.ESCAPE);
    browser.waitUntil("the sheet to be closed", b -> b.all(".facets.open").isEmpty());
    assertThat(browser.focus()).startsWith("Filters");
    assertThat(browser.all("[inert]")).isEmpty();
    browser.emulate(1280, false);
  }

  @Test
  void theFirstViewIsSmallAndDoesNotJump() throws IOException {
    browser.emulate(1280, false);
    browser.open(web.url("/?q=guarantees"));
    browser.see(".rail .q");
    List<?> loaded =
        (List<?>)
            browser.run(
                "return [location.href, ...performance.getEntriesByType('resource').map(r => r.name)]");
    int bytes = 0;
    for (Object address : loaded) {
      bytes += gzipped(address.toString());
    }
    assertThat(bytes).as("gzipped bytes of " + loaded).isLessThan(FIRST_VIEW_LIMIT);
    Object shift =
        browser.runAsync(
            "const done = arguments[0]; let sum = 0;"
                + "new PerformanceObserver(list => { for (const e of list.getEntries())"
                + " if (!e.hadRecentInput) sum += e.value; }).observe({type: 'layout-shift', buffered: true});"
                + "requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));");
    assertThat(((Number) shift).doubleValue()).as("cumulative layout shift").isLessThan(0.02);
  }

  private static int gzipped(String address) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = URI.create(address).toURL().openStream();
        GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      in.transferTo(out);
    }
    return bytes.size();
  }

  private List<String> findings() {
    return browser.findings(RULES);
  }
}
