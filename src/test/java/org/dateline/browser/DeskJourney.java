package org.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.account.Accounts;
import org.dateline.archive.account.Role;
import org.dateline.server.Server;
import org.dateline.server.Settings;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;

/** A desk in a browser, with an admin and a reader. */
abstract class DeskJourney {
  private static final String PASSWORD = "harbour lights";
  private TestArchive archive;
  Server server;
  Browser browser;

  @BeforeEach
  void start() throws Exception {
    archive = TestArchive.of(DeskPress.articles());
    Accounts accounts = Accounts.in(archive.get().accounts(), Clock.systemUTC());
    accounts.people().add("Irina K.", PASSWORD, Role.ADMIN);
    accounts.people().add("ben", PASSWORD, Role.READER);
    Settings settings =
        new Settings(Settings.LOOPBACK, 0, Path.of("web"), "test", List.of(), false);
    server = new Server(archive.backend(), settings, 0).start();
    browser = new Browser(1280, false);
    browser.open(server.url() + "/");
    browser.see("h1", "23 articles");
  }

  @AfterEach
  void stop() {
    browser.close();
    server.close();
    archive.close();
  }

  final void signIn(String name) {
    browser.click("#menu-account");
    browser.see("dialog[open] input");
    browser.press(name);
    browser.press(Keys.TAB);
    browser.press(PASSWORD + Keys.ENTER);
    browser.see("#menu-account", name);
  }

  final void open(String path, String css, String words) {
    browser.open(server.url() + path);
    browser.see("#menu-account", "Irina K.");
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
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      byte[] png = ((TakesScreenshot) browser.driver()).getScreenshotAs(OutputType.BYTES);
      Files.write(folder.resolve(name + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
