package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * Journeys of readers who look for articles: words, filters, days, names, by mouse, by keys, on a
 * phone.
 */
@NeedsBrowser
class SearchJourneysIT extends HarbourJourney {
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
  void choosesWhatThePaperFilesAnArticleUnder() {
    browser.click(option("Articles with labour dispute"));
    browser.see("h1", "5 articles");
    assertThat(browser.text(".said-so")).contains("filed under").contains("labour dispute");
    assertThat(browser.address()).isEqualTo("/?subject=labour+dispute");
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
    String without = "[aria-label='without Boris Malenko']";
    browser.waitUntil("a button that appears under the pointer", b -> !b.all(without).isEmpty());
    browser.run("document.querySelector(arguments[0]).click()", without);
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
    browser.run("arguments[0].focus()", browser.see("[data-grip=to]"));
    browser.press(Keys.ARROW_RIGHT);
    browser.see("h1", "4 articles");
    assertThat(browser.focus()).isEqualTo("Last day");
    browser.click(".chip .x");
    browser.see("h1", "26 articles");
  }

  @Test
  void listsNearIdenticalCopiesInPlaceAndOpensOne() {
    String copies = ".hit:first-child .copies";
    assertThat(browser.text(copies))
        .startsWith(
            "2 near-identical copies in North Sea Herald; first in North Sea Herald, Sat 22");
    assertThat(browser.all(copies + " ul[hidden]")).hasSize(1);
    browser.click(copies + " button");
    assertThat(browser.all(copies + " button[aria-expanded=true]")).hasSize(1);
    assertThat(browser.all(copies + " li")).hasSize(2);
    assertThat(browser.address()).as("nothing else has changed").isEqualTo("/");
    browser.click(copies + " li:first-child a");
    browser.see(".story h1", "The ferries wait, day 20");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void showsMoreAndFocusesTheFirstNewResult() {
    assertThat(browser.all(".hit")).hasSize(18);
    assertThat(browser.text(".pager"))
        .contains("20 of 26 shown, 2 copies grouped; 24 different texts in all");
    browser.click(".pager .btn");
    browser.waitUntil("24 results", b -> b.all(".hit").size() == 24);
    assertThat(browser.text(".pager")).contains("26 of 26 shown, 2 copies grouped");
    assertThat(browser.run("return document.activeElement.closest('.hit')?.dataset.id"))
        .isEqualTo(browser.all(".hit").get(18).getAttribute("data-id"));
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

  @Test
  void showsMoreAfterTheBrowsersButtonToo() {
    browser.click(".hit:nth-child(2) h2 a");
    browser.see(".story h1");
    browser.back();
    browser.see("h1", "26 articles");
    browser.click(".pager .btn");
    browser.waitUntil("24 results", b -> b.all(".hit").size() == 24);
  }

  @Test
  void whatIsGivenTwiceIsRefusedAsTheApiRefusesIt() {
    browser.open(server.url("/?q=guarantees&q=lighthouse"));
    browser.see(".none .lead", "q is given 2 times. Give it once.");
    assertThat(browser.text("h1")).isEqualTo("Not searched");
    browser.click(".ways a");
    browser.see("h1", "1 article");
    assertThat(browser.address()).isEqualTo("/?q=lighthouse");
  }
}
