package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * What journalists, researchers and archivists do with the page: a real browser, the real server,
 * the real index, and articles whose counts are known ({@link HarbourPress}).
 */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysIT {
  private static final String LINDQVIST = "harbour:Ada_Lindqvist";
  private static final String MALENKO = "harbour:Boris_Malenko";
  private static final String PORT_ESTER = "harbour:Port_Ester";

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

  @BeforeEach
  void startAtTheFrontPage() {
    browser.emulate(1280, false);
    browser.open(server.url("/"));
    browser.see("h1", "26 articles");
    browser.complaints(); // those of the test before
  }

  @Test
  void searchesChoosesAFacetOpensAnArticleAndGoesBackByTheBrowsersButton() {
    browser.type("#q", "guarantees" + Keys.ENTER);
    browser.see(".said-so mark", "guarantees");
    browser.click(option("Articles with Ada Lindqvist"));
    browser.see("h1", "13 articles");
    assertThat(browser.text(".said-so"))
        .contains("with guarantees, quoting")
        .contains("Ada Lindqvist");
    assertThat(browser.address()).isEqualTo("/?q=guarantees&speaker=" + LINDQVIST);
    browser.click(".hit:nth-child(3) h2 a");
    browser.see(".story h1", "Lindqvist asks for guarantees");
    assertThat(browser.focus()).as("the title has the focus").startsWith("Lindqvist asks");
    assertThat(browser.text(".by-all")).contains("Ada Lindqvist").contains("1 quotation");
    assertThat(browser.all(".para mark")).isNotEmpty();
    browser.back();
    browser.see("h1", "13 articles");
    assertThat(browser.all(option("Articles with Ada Lindqvist") + ":checked")).hasSize(1);
    browser.waitUntil(
        "the result that was opened to be current again",
        b -> b.all(".hit:nth-child(3).here").size() == 1);
    browser.back();
    browser.waitUntil("the speaker to be gone", b -> b.address().equals("/?q=guarantees"));
    browser.see("h1", "26 articles");
    browser.forward();
    browser.see("h1", "13 articles");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void combinesValuesByAnyByAllAndLeavesOut() {
    browser.click(option("Articles with Ada Lindqvist"));
    browser.see("h1", "13 articles");
    assertThat(browser.text(count("Articles with Boris Malenko")))
        .as("a facet's own choice does not narrow it")
        .isEqualTo("13");
    browser.click(option("Articles with Boris Malenko"));
    browser.see("h1", "26 articles");
    browser.see(".mode button", "all of").click();
    browser.see("h1", "No articles");
    assertThat(browser.text(".said-so")).contains("quoting both");
    browser.back();
    browser.see("h1", "26 articles");
    browser.see(".mode button", "any of");
    browser.run("document.querySelector('[aria-label=\"without Boris Malenko\"]').click()");
    browser.see("h1", "13 articles");
    assertThat(browser.text(".said-so")).contains("not quoting");
    assertThat(browser.all(".chip.not")).hasSize(1);
    browser.click(".chip.not .x");
    browser.waitUntil("the exclusion to be gone", b -> b.all(".chip.not").isEmpty());
    assertThat(browser.focus()).isEqualTo("Remove speaker Ada Lindqvist");
    browser.click(".clear");
    browser.see("h1", "26 articles");
    assertThat(browser.address()).isEqualTo("/");
  }

  @Test
  void filtersByDaysTypedAndByKeysOnTheTimeline() {
    browser.click(".time .note button");
    browser.type("[aria-label='Published from']", "2022-13-01");
    browser.type("[aria-label='Published to']", "2022-01-12" + Keys.ENTER);
    browser.see(".dates .wrong", "“2022-13-01” is not a day. Write it as 2022-01-13.");
    browser.see("[aria-label='Published from']").clear();
    browser.type("[aria-label='Published from']", "2022-01-10" + Keys.ENTER);
    browser.see("h1", "3 articles");
    assertThat(browser.text(".said-so")).contains("10 – 12 Jan 2022");
    assertThat(browser.all(".time .b")).as("its own range does not narrow its bars").hasSize(26);
    browser.run("document.querySelector('[data-grip=to]').focus()");
    browser.press(Keys.ARROW_RIGHT);
    browser.see("h1", "4 articles");
    assertThat(browser.focus()).isEqualTo("Last day");
    browser.click(".chip .x");
    browser.see("h1", "26 articles");
  }

  @Test
  void unfoldsNearIdenticalCopiesInPlaceAndOpensOne() {
    String copies = ".hit:first-child .copies";
    assertThat(browser.text(copies))
        .startsWith("17 near-identical copies in Harbour Gazette and North Sea Herald");
    assertThat(browser.all(copies + " ul[hidden]")).hasSize(1);
    browser.click(copies + " button");
    assertThat(browser.all(copies + " button[aria-expanded=true]")).hasSize(1);
    assertThat(browser.all(copies + " li")).hasSize(17);
    assertThat(browser.address()).as("nothing else has changed").isEqualTo("/");
    browser.click(copies + " li:first-child a");
    browser.see(".story h1", "Lindqvist asks for guarantees, day 1");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void showsMoreAndFocusesTheFirstNewResult() {
    assertThat(browser.all(".hit")).hasSize(20);
    browser.click(".pager .btn");
    browser.waitUntil("26 results", b -> b.all(".hit").size() == 26);
    assertThat(browser.text(".pager")).contains("26 of 26 shown");
    assertThat(browser.run("return document.activeElement.closest('.hit')?.dataset.id"))
        .isEqualTo(browser.all(".hit").get(20).getAttribute("data-id"));
  }

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
  void keysLeadToTheFiltersAndTheViewsAndTheFocusGoesWithThem() {
    browser.press("f");
    assertThat(browser.focus()).startsWith("Articles with");
    browser.press("2");
    browser.see("h1", "quotation");
    assertThat(browser.focus()).startsWith("Quotations");
    browser.press("3");
    browser.see("h1", "names");
    assertThat(browser.focus()).startsWith("Names");
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
  void filtersOnAPhoneInASheet() {
    browser.emulate(390, false);
    browser.click(".fab");
    browser.click(option("Articles with Ada Lindqvist"));
    browser.see(".done .main", "Show 13 articles").click();
    browser.waitUntil("the sheet to be closed", b -> b.all(".facets.open").isEmpty());
    browser.see("h1", "13 articles");
    assertThat(browser.text(".fab")).isEqualTo("Filters (1)");
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
        browser.see("dialog a[aria-label='Articles as JSON lines']").getAttribute("href");
    try (var rows = java.net.URI.create(address).toURL().openStream()) {
      assertThat(new String(rows.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines())
          .hasSize(HarbourPress.ON_PORT_ESTER);
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
  void theBeginningOfAWordFindsNothingAndIsOfferedAsOne() {
    browser.type("#q", "Lindq" + Keys.ENTER);
    browser.see(".none h2", "Nothing in the archive matches all of this.");
    browser.see(".ways", "Search for words that begin so: Lindq*");
    browser.click(".ways a");
    browser.see("h1", "13 articles");
  }

  @Test
  void anAddressIsTheWholeSearch() {
    browser.open(
        server.url(
            "/?q=guarantees&speaker="
                + LINDQVIST
                + "&speaker="
                + MALENKO
                + "&place.not="
                + PORT_ESTER));
    browser.see("h1", "17 articles");
    assertThat(browser.text(".said-so"))
        .contains("with guarantees")
        .contains("Ada Lindqvist")
        .contains("or")
        .contains("without");
    assertThat(browser.driver().getTitle()).startsWith("17 articles with “guarantees”");
  }

  private static String option(String label) {
    return ".facet input[aria-label^='" + label + ",']";
  }

  private static String count(String label) {
    return ".opt:has(input[aria-label^='" + label + ",']) .c";
  }
}
