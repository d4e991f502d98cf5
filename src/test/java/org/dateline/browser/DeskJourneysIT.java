package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Journeys of archivists who put things right. */
@NeedsBrowser
final class DeskJourneysIT extends DeskChange {
  @Test
  void mergesTwoOfOneManByKeysAndUndoes() {
    signIn(DeskServer.ADMIN);
    browser.click("#menu-desk");
    browser.see(".review h2", "Are these the same person?");
    browser.see(".review .prev", "1 article and 1 mention will change");
    picture("desk-same");
    browser.press("m");
    browser.see(".toast", "is merged into Oren Grushka");
    open("/entities/" + DeskPress.INITIAL, "h1", "Oren Grushka");
    browser.see(".put-right", "is merged into Oren Grushka");
    browser.see(".figs", "3");
    browser.click(".put-right button");
    browser.see(".toast", "Undone");
    open("/entities/" + DeskPress.INITIAL, "h1", "O. Grushka");
    assertThat(browser.all(".put-right:not([hidden])")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void partsTwoOfOneNameByTheirArticlesAndUndoes() {
    signIn(DeskServer.ADMIN);
    open("/entities/" + DeskPress.GRUSHKA, "h1", "Oren Grushka");
    browser.see(".desk-do .btn:nth-child(5)", "Split").click();
    browser.see("dialog[open] .choice", "Report d/");
    browser.click("dialog[open] .choice input");
    browser.see("dialog[open] .prev", "1 article");
    for (int width : new int[] {390, 1280}) {
      browser.emulate(width, true);
      picture("split-" + width);
      assertThat(browser.findings()).isEmpty();
    }
    browser.emulate(1280, false);
    decide();
    browser.see(".put-right", "Oren Grushka");
    open("/?person=" + DeskPress.GRUSHKA, "h1", "1 article");
    open("/entities/" + DeskPress.GRUSHKA, "h1", "Oren Grushka");
    browser.click(".put-right button");
    browser.see(".toast", "Undone");
    open("/?person=" + DeskPress.GRUSHKA, "h1", "2 articles");
  }

  @Test
  void quotationsStandInTheirQueueWithTheirMarksOnce() {
    signIn(DeskServer.ADMIN);
    open("/desk/speakers", ".review h2", "Does Oren Grushka say this?");
    assertThat(browser.text(".queue")).contains("Oren Grushka: “We shall see,”");
  }

  @Test
  void saysThatBlahIsNoName() {
    signIn(DeskServer.ADMIN);
    open("/entities/" + DeskPress.BLAH, "h1", "Blah");
    browser.see(".desk-do .btn:last-child", "No name").click();
    decide();
    browser.see("h1", "23 articles");
    browser.waitUntil("Blah to be gone", b -> !b.text(".facet").contains("Blah"));
    browser.click(".toast .undo");
    browser.see(".toast", "Undone");
    open("/?organization=" + DeskPress.BLAH, "h1", "2 articles");
  }

  @Test
  void givesAQuotationToAnotherSpeakerAndANameToAnotherMan() {
    signIn(DeskServer.ADMIN);
    open("/articles/d%2F1", ".note", "Oren Grushka");
    browser.click(".note .wrong");
    browser.type("dialog[open] .chooser input[type=text]", "O. Gru");
    browser.see("dialog[open] .choice", "O. Grushka");
    browser.click("dialog[open] .choice input");
    picture("wrong-speaker");
    decide();
    browser.see(".note", "O. Grushka");
    browser.see(".put-right", "O. Grushka");
    browser.click(".toast .undo");
    browser.see(".note", "Oren Grushka");

    browser.click("a.n[data-entity='" + DeskPress.BLAH + "']");
    browser.see(".pop .desk-do", "Not this one");
    picture("name-card");
    browser.see(".pop .desk-do button:last-child", "No name");
    browser.click(".pop .desk-do button:last-child");
    decide();
    browser.waitUntil(
        "Blah to be plain",
        b ->
            b.text(".story").contains("he said to Blah")
                && b.all("a.n[data-entity='" + DeskPress.BLAH + "']").isEmpty());
  }

  @Test
  void correctsAnArticleAndWithdrawsIt() {
    signIn(DeskServer.ADMIN);
    open("/articles/d%2F2", "h1", "Report d/2");
    browser.see("header .desk-do button", "Correct").click();
    browser.put("dialog[open] form > label:nth-of-type(2) input", "2022-01-10");
    decide();
    browser.see(".story header", "10 Jan");
    browser.see("header .desk-do button", "Withdraw").click();
    decide();
    browser.see("h1", "22 articles");
    open("/articles/d%2F2", "h1", "Withdrawn by Irina K. on");
    browser.see(".btn", "Restore").click();
    browser.see("h1", "Report d/2");
  }

  @Test
  void worksThroughTwentyNamesByKeysAlone() {
    signIn(DeskServer.ADMIN);
    open("/desk/unknown", ".review h2", "1 of 22");
    browser.press("j");
    browser.see(".review h2", "2 of 22");
    browser.press("k");
    browser.see(".review h2", "1 of 22");
    for (int i = 1; i <= DeskPress.STRANGERS; i++) {
      browser.press("n");
      browser.see(".desk > section > .sub", i + (i == 1 ? " decision" : " decisions"));
    }
    browser.see(".review h2", "1 of 2");
    browser.press("u");
    browser.see(".review h2", "of 3");
  }

  @Test
  void marksSeveralAndDecidesThemAtOnce() {
    signIn(DeskServer.ADMIN);
    open("/desk/unknown", ".review h2", "1 of 22");
    browser.press("x");
    browser.press("j");
    browser.press("x");
    browser.see(".acts .btn", "All marked are no names").click();
    browser.see("dialog[open] .prev", "will change");
    browser.click("dialog[open] .btn.main");
    browser.see(".review h2", "of 20");
    browser.see(".toast", "2 decisions taken");
  }
}
