package org.dateline.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** A desk in a browser that all tests of a class share. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeskJourney {
  DeskServer server;
  Browser browser;

  @BeforeAll
  void startBrowser() {
    browser = new Browser(1280, false);
  }

  @AfterAll
  void stopBrowser() {
    browser.close();
  }

  /** Opens the first page of a server, signed out. */
  final void start(DeskServer started) {
    server = started;
    browser.forget();
    browser.emulate(1280, false);
    browser.open(server.url("/"));
    browser.see("h1", "23 articles");
    browser.complaints(); // those of the test before
  }

  final void signIn(String name) {
    browser.click("#menu-account");
    browser.see("dialog[open] input");
    browser.press(name);
    browser.press(Keys.TAB);
    browser.press(DeskServer.PASSWORD + Keys.ENTER);
    browser.see("#menu-account", name);
  }

  final void open(String path, String css, String words) {
    browser.open(server.url(path));
    browser.see("#menu-account", DeskServer.ADMIN);
    browser.see(css, words);
  }

  final void decide() {
    browser.see("dialog[open] .prev", "will change");
    browser.type("dialog[open] form > label:last-of-type input", "seen");
    browser.press(Keys.ENTER);
    browser.waitUntil("the dialog to be closed", b -> b.all("dialog").isEmpty());
    browser.see(".toast .undo");
  }

  /** For those who want to look at it. */
  final void picture(String name) {
    browser.picture(name);
  }
}
