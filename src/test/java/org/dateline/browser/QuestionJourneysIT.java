package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * Journeys of readers who ask in sentences, type days, compare speakers, and go from view to view.
 */
@NeedsBrowser
class QuestionJourneysIT extends HarbourJourney {
  @Test
  void aQuestionBecomesFiltersAndOneClickUndoesIt() {
    String question = "what did Ada Lindqvist say about guarantees in January 2022?";
    browser.type("#q", question + Keys.ENTER);
    browser.see("h1", "13 quotations");
    assertThat(browser.text(".said-so").replace("\n", " "))
        .contains("in articles with guarantees")
        .contains("quoting Ada Lindqvist")
        .contains("1 – 31 Jan 2022");
    assertThat(browser.text(".read-as")).contains(question);
    browser.see(".read-as a", "Search for these words instead").click();
    browser.waitUntil("the words alone", b -> b.address().startsWith("/?q=what"));
    assertThat(browser.all(".chip")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theWayBackToTheWordsIsNearTheFieldForKeysToo() {
    browser.type("#q", "what did Ada Lindqvist say about guarantees?" + Keys.ENTER);
    browser.see(".read-as a", "Search for these words instead");
    int keys = 0;
    while (!browser.focus().equals("Search for these words instead") && keys < 6) {
      browser.press(Keys.TAB);
      keys++;
    }
    assertThat(keys).isBetween(1, 5);
  }

  @Test
  void whatIsNoDateIsNamedAndLeftOutByOneClick() {
    browser.type("#q", "guarantees 31 February 2022" + Keys.ENTER);
    browser.see(".read-as", "“31 February 2022” is not read as a date");
    browser.see(".read-as a", "Leave it out").click();
    browser.waitUntil("the rest", b -> b.address().equals("/?q=guarantees"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aQuestionMayLeaveOutASource() {
    browser.type("#q", "articles about guarantees not by North Sea Herald" + Keys.ENTER);
    browser.waitUntil("the filter", b -> b.address().contains("source.not="));
    assertThat(browser.text(".chip.not")).contains("North Sea Herald");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void daysAreTypedAsPeopleWriteThem() {
    browser.click(".time .note button");
    browser.type("[aria-label='Published from']", "3-5 January 2022");
    browser.see(".dates .said", "Read as 3 – 5 Jan 2022");
    browser.press(Keys.ENTER);
    browser.see("h1", "3 articles");
    browser.open(server.url("/"));
    browser.see("h1", "26 articles");
    browser.type("#q", "guarantees since 20 January 2022" + Keys.ENTER);
    browser.see("h1", "9 articles");
    assertThat(browser.address()).isEqualTo("/?q=guarantees&published.from=2022-01-20");
  }

  @Test
  void theThreeViewsHoldTheSameArticlesAndTheSwitchesAreInSight() {
    browser.open(server.url("/?q=crews&speaker=" + LINDQVIST));
    browser.see("h1", "13 articles");
    browser.see(".tabs .num", "13");
    browser.click(".tabs a[href^='/quotes']"); // the tabs are drawn anew when their totals come
    browser.see("h1", "13 quotations");
    assertThat(browser.text(".said-so").replace("\n", " ")).contains("in articles with crews");
    browser.see(".switches button", "in the words quoted").click();
    browser.see("h1", "No quotations");
    assertThat(browser.address()).contains("words=quotation");
    browser.see(".switches button", "in marks only").click();
    browser.waitUntil("the choice of speech", b -> b.address().contains("speech=quoted"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void barsSideBySideCountWhatIsFoundAlone() {
    browser.open(
        server.url(
            "/compare?side=q%3Dguarantees&side=published%3Dnone"
                + "&side=q%3Dguarantees%26published.from%3D2022-01-12%26published.to%3D2022-01-12"));
    browser.see(".cmp h1", "3 searches side by side");
    assertThat(barsBeyondTheirCount()).isEqualTo(List.of(false, false, false));
    assertThat(browser.complaints()).isEmpty();
  }

  /** Of each column, whether its bars count more articles than it says it has. */
  private Object barsBeyondTheirCount() {
    return browser.run(
        "const number = text => +text.replace(/[^0-9]/g, '');"
            + "return [...document.querySelectorAll('.cmp .col')].map(col =>"
            + " [...col.querySelectorAll('td')].reduce((sum, td) => sum + number(td.textContent), 0)"
            + " > number(col.querySelector('.figs a').textContent));");
  }

  @Test
  void speakersAreComparedSideBySide() {
    browser.open(server.url("/?speaker=" + LINDQVIST + "&speaker=" + MALENKO));
    browser.see("h1", "26 articles");
    browser.see(".views a", "Compare").click();
    browser.see(".cmp h1", "2 searches side by side");
    assertThat(browser.all(".cmp .col")).hasSize(2);
    browser.see(".cmp .figs a", "13 articles");
    browser.see(".cmp select").sendKeys("With the words");
    browser.type(".cmp .add input", "lighthouse" + Keys.ENTER);
    browser.see(".cmp h1", "3 searches side by side");
    browser.see(".cmp .figs a", "1 article").click();
    browser.see("h1", "1 article");
    assertThat(browser.address()).isEqualTo("/?q=lighthouse");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aWordHalfTypedDoesNotEmptyTheFacets() {
    browser.type("#q", "lighth");
    browser.see("h1", "1 article");
    assertThat(browser.all(".facet .opt")).isNotEmpty();
    assertThat(browser.address()).isEqualTo("/?q=lighth*");
    browser.type("#q", "ouse" + Keys.ENTER);
    browser.waitUntil("the whole word", b -> b.address().equals("/?q=lighthouse"));
    browser.see("h1", "1 article");
  }

  @Test
  void anArticleThatWasReadStaysWhenTheArchiveFallsSilent() {
    browser.open(server.url("/?speaker=" + LINDQVIST));
    browser.click(".hit:nth-child(1) h2 a");
    browser.see(".story h1", "Lindqvist asks");
    browser.back();
    browser.see("h1", "13 articles");
    browser.offline(true);
    browser.forward();
    browser.see(".notice", "The archive is not answering");
    browser.see(".story h1", "Lindqvist asks");
    browser.press("c");
    browser.see("dialog[open]", "Cite");
    browser.see("dialog[open]", "there is no Text");
    browser.press(Keys.ESCAPE);
    browser.click(".story p a.n");
    browser.see("#card", "The archive is not answering");
    browser.press(Keys.ESCAPE);
    browser.press("?");
    browser.see("#toast", "does not open");
    browser.click(".foot a[href='/about']");
    browser.see("#toast", "did not load");
    browser.see(".story h1", "Lindqvist asks");
    browser.offline(false);
    browser.complaints(); // the refused requests
  }

  @Test
  void whoUndoesAReadingByKeysGoesOnFromTheCount() {
    browser.type("#q", "what did Ada Lindqvist say about guarantees?" + Keys.ENTER);
    browser.see(".read-as a", "Search for these words instead").sendKeys(Keys.ENTER);
    browser.waitUntil("the words alone", b -> b.address().startsWith("/?q=what"));
    browser.waitUntil("the count", b -> "H1".equals(focused()));
  }

  @Test
  void speakersAreAddedAndRemovedByKeys() {
    browser.open(server.url("/compare"));
    browser.type(".cmp .add input", "lindqvist" + Keys.ENTER);
    browser.see(".cmp h1", "One search side by side");
    assertThat(focused()).isEqualTo("INPUT");
    browser.see(".cmp .x").sendKeys(Keys.ENTER);
    browser.waitUntil("none", b -> b.all(".cmp .col").isEmpty());
    assertThat(focused()).isEqualTo("H1");
  }

  private String focused() {
    return (String) browser.run("return document.activeElement.tagName");
  }
}
