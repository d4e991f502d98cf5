package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Journeys of readers with what they found: read it, follow it, keep it, cite it, print it. */
@NeedsBrowser
class ArticlePageIT extends HarbourJourney {
  private static final String SCALE = ".time [aria-label=Scale] button";

  @Test
  void readsAnArticleByItsNamesAndFollowsOneToItsArticles() {
    browser.open(server.url("/articles/harbour%2F2022%2F4?q=lighthouse"));
    browser.see(".para mark", "lighthouse");
    browser.click(".para a.n.person");
    browser.see(".pop .nm", "Ada Lindqvist");
    browser.press(Keys.ESCAPE);
    browser.waitUntil("the card to be closed", b -> b.all(".pop:not([hidden])").isEmpty());
    assertThat(browser.focus()).as("focus is back on the name").isEqualTo("Ada Lindqvist");
    browser.click(".key label:nth-of-type(3) input");
    assertThat(browser.all(".story.no-places")).hasSize(1);
    browser.click(".key label:nth-of-type(3) input");
    browser.click(".tools a");
    browser.see("h1", "1 article");
  }

  @Test
  void goesThroughAResultByKeysAlone() {
    browser.press("/");
    browser.press("guarantees" + Keys.ENTER);
    browser.see(".said-so mark", "guarantees");
    browser.see("h1", "26 articles"); // no longer the results from before the words
    browser.press(Keys.TAB);
    browser.press("j");
    browser.press("j");
    browser.waitUntil("the second result", b -> b.all(".hit:nth-child(2).here").size() == 1);
    browser.press(Keys.ENTER);
    browser.see(".tools .num", "2 of 26");
    browser.press("]");
    browser.see(".tools .num", "3 of 26");
    browser.press("n");
    browser.see(".para mark.now, h1 mark.now");
    browser.press("?");
    browser.see("dialog[open]", "Next, previous match");
    browser.press(Keys.ESCAPE);
    browser.waitUntil("the dialog to be closed", b -> b.all("dialog").isEmpty());
  }

  @Test
  void savesASearchInTheBrowserAndFindsItAgain() {
    browser.open(server.url("/?place=" + PORT_ESTER));
    browser.see("h1", "9 articles");
    browser.click("[data-do=save]");
    browser.see("dialog[open] input");
    browser.press("Port Ester in spring");
    browser.press(Keys.ENTER);
    browser.see(".toast", "Search saved in this browser.");
    browser.open(server.url("/"));
    browser.see("h1", "26 articles");
    browser.click("#menu-saved");
    browser.see("dialog .saved", "9 articles");
    assertThat(browser.text("dialog .saved a")).isEqualTo("Port Ester in spring");
    browser.click("dialog .saved a");
    browser.see("h1", "9 articles");
    assertThat(browser.address()).isEqualTo("/?place=" + PORT_ESTER);
  }

  @Test
  void citesAQuotationWithItsWordsAndItsPlace() {
    browser.open(server.url("/quotes?speaker=" + LINDQVIST));
    browser.click(".quote .dl button");
    browser.see("dialog[open] pre", "(Ada Lindqvist)");
    assertThat(browser.text("dialog[open] pre"))
        .contains("A timetable is a promise")
        .contains("In: ")
        .contains(server.url("/articles/"))
        .containsPattern("#c\\d+-\\d+$");
  }

  @Test
  void printsAShortResultOnOneSheetWithTheAddressItWasFoundAt() {
    String address = "/?q=lighthouse";
    browser.open(server.url(address));
    browser.see("h1", "1 article");
    assertThat(browser.sheets()).isEqualTo(1);
    assertThat(
            String.valueOf(browser.run("return document.querySelector('.found-at').textContent")))
        .startsWith("Found on ")
        .endsWith(" at " + server.url(address));
  }

  @Test
  void readsWhatOneSpeakerSaidAndGoesToItsPlace() {
    browser.click(option("Articles with Ada Lindqvist"));
    browser.see("h1", "13 articles");
    browser.see(".rail h2", "What Lindqvist says in these");
    browser.press("2");
    browser.see("h1", "quotation");
    assertThat(browser.address()).isEqualTo("/quotes?speaker=" + LINDQVIST);
    assertThat(browser.text(".quote .by")).isEqualTo("Ada Lindqvist");
    browser.click(".quote .dl a");
    browser.see(".story .target", "A timetable is a promise");
  }

  @Test
  void takesANameWhileTypingAndReadsItsPage() {
    browser.type("#q", "lindq");
    browser.see("[role=option]", "Ada Lindqvist");
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ENTER);
    browser.see(".chip", "Ada Lindqvist");
    browser.see("h1", "13 articles");
    browser.open(server.url("/entities/" + LINDQVIST));
    browser.see(".ent-h h1", "Ada Lindqvist");
    browser.see(".figs", "13");
    browser.see(".withs", "Harbour Union");
    browser.see(".ent-h .btn.main", "Search all 13 articles").click();
    browser.see("h1", "13 articles");
  }

  @Test
  void exportsTheWholeResultNotOnlyTheFirstPage() throws Exception {
    browser.open(server.url("/?place=" + PORT_ESTER));
    browser.see("h1", "9 articles");
    browser.click("[data-do=export]");
    String address =
        browser.see("dialog a[aria-label='Articles, JSON lines']").getAttribute("href");
    try (var rows = java.net.URI.create(address).toURL().openStream()) {
      assertThat(new String(rows.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines())
          .hasSize(1 + HarbourPress.ON_PORT_ESTER); // the first record says what they are
    }
  }

  @Test
  void readsWhatTheArchiveRestsOnAndComesBack() {
    browser.click("#foot a[href='/about']");
    browser.see("h1", "About this archive");
    browser.see(".figs", "articles");
    assertThat(browser.all(".rows tbody tr"))
        .extracting(WebElement::getText)
        .anyMatch(row -> row.contains("GeoNames") && row.contains("CC BY 4.0"))
        .anyMatch(row -> row.contains("DBpedia") && row.contains("CC BY-SA"))
        .anyMatch(row -> row.contains("Cross-Lingual Dictionary") && row.contains("GPL"));
    browser.back();
    browser.see("h1", "articles");
  }

  @Test
  void aSavedSearchKeepsTheScaleOfItsTimeline() {
    browser.see(SCALE + ":last-child", "Share of archive").click();
    browser.see(SCALE + "[aria-pressed=true]", "Share of archive");
    browser.click("[data-do=save]");
    browser.see("dialog[open] input");
    browser.press(Keys.ENTER);
    browser.see(".toast", "Search saved in this browser.");
    browser.open(server.url("/"));
    browser.see(SCALE + "[aria-pressed=true]", "Articles");
    browser.click("#menu-saved");
    browser.click("dialog .saved a[href='/?scale=share']");
    browser.see(SCALE + "[aria-pressed=true]", "Share of archive");
  }
}
