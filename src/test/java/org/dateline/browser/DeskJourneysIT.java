package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;

/** Journeys of archivists who add articles and put things right, and of those who may not. */
@NeedsBrowser
final class DeskJourneysIT {
  private static final String PASSWORD = "harbour lights";

  private TestArchive archive;
  private Server server;
  private Browser browser;

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

  private void signIn(String name) {
    browser.click("#menu-account");
    browser.see("dialog[open] input");
    browser.press(name);
    browser.press(Keys.TAB);
    browser.press(PASSWORD + Keys.ENTER);
    browser.see("#menu-account", name);
  }

  private void open(String path, String css, String words) {
    browser.open(server.url() + path);
    browser.see("#menu-account", "Irina K.");
    browser.see(css, words);
  }

  private void decide() {
    browser.see("dialog[open] .prev", "will change");
    browser.type("dialog[open] form > label:last-of-type input", "seen");
    browser.press(Keys.ENTER);
    browser.waitUntil("the dialog to be closed", b -> b.all("dialog").isEmpty());
    browser.see(".toast .undo");
  }

  @Test
  void mergesTwoOfOneManByKeysAndUndoes() {
    signIn("Irina K.");
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
  void saysThatBlahIsNoName() {
    signIn("Irina K.");
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
    signIn("Irina K.");
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
    browser.waitUntil("Blah to be plain", b -> !b.text(".side").contains("Blah"));
    assertThat(browser.all("a.n[data-entity='" + DeskPress.BLAH + "']")).isEmpty();
  }

  @Test
  void correctsAnArticleAndWithdrawsIt() {
    signIn("Irina K.");
    open("/articles/d%2F2", "h1", "Report d/2");
    browser.see("header .desk-do button", "Correct").click();
    browser.see("dialog[open] form");
    browser.run(
        "const i = document.querySelectorAll('dialog form > label input')[1]; i.value = '2022-01-10';"
            + " i.dispatchEvent(new Event('change'))");
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
    signIn("Irina K.");
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
    signIn("Irina K.");
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

  @Test
  void aReaderIsToldWhoMayAndSeesNoButtons() {
    signIn("ben");
    browser.open(server.url() + "/desk");
    browser.see(".lead", "The desk is for archivists. You are signed in as a reader");
    assertThat(browser.all("#menu-desk")).isEmpty();
    browser.open(server.url() + "/articles/d%2F1");
    browser.see("#menu-account", "ben");
    assertThat(browser.all(".desk-do, .wrong")).isEmpty();
  }

  @Test
  void anAdminLooksAfterPeopleAndTokens() {
    signIn("Irina K.");
    open("/desk/people", "h1", "People");
    browser.type("form.row input[type=text]", "mara");
    browser.type("form.row input[type=password]", "the other mole");
    browser.press(Keys.ENTER);
    browser.see("tbody tr td", "mara");
    picture("people");
    open("/desk/tokens", "h1", "API tokens");
    browser.type("form.row input", "nightly import");
    browser.press(Keys.ENTER);
    browser.see(".secret", "dateline_");
    browser.see("tbody td", "nightly import");
    browser.click("tbody button");
    browser.waitUntil("the token to be gone", b -> b.all("tbody tr").isEmpty());
  }

  private static final String DROP =
      "const all = new DataTransfer();"
          + "all.items.add(new File([arguments[0]], 'dropped.json', {type: 'application/json'}));"
          + "document.querySelector('.drop').dispatchEvent("
          + "new DragEvent('drop', {dataTransfer: all, bubbles: true, cancelable: true}))";

  @Test
  void addsFilesByChoiceAndByDropAndSaysWhatBecameOfEach(@TempDir Path folder) throws IOException {
    Path lines = folder.resolve("week-02.jsonl");
    Files.writeString(
        lines,
        "{\"id\": \"n/1\", \"title\": \"Quayside\", \"text\": \"The quayside crane was"
            + " oiled.\"}\n{\"id\": \"n/2\", \"text\": \"The quayside was swept.\"}\n");
    Path broken = Files.write(folder.resolve("broken.bin"), new byte[] {0, 1, 2, 3, 0, 0});
    signIn("Irina K.");
    open("/desk/add", "h1", "Add coverage");
    browser.all("#choose-files").get(0).sendKeys(lines + "\n" + broken);
    browser.see(".files .ok .st", "2 articles");
    browser.see(".files .no .rs", "binary");
    browser.see(".tally .bad", "1");
    for (int width : new int[] {1280, 390}) {
      browser.emulate(width, false);
      picture("intake-" + width);
      assertThat(new AxeBuilder().analyze(browser.driver()).getViolations()).isEmpty();
    }
    browser.emulate(1280, false);
    browser.run(DROP, "{\"title\": \"Tide\", \"text\": \"The quayside flooded at noon.\"}");
    browser.see(".files li:nth-child(3) .st", "1 article");
    browser.see(".run h2", "3 of 3 files");
    browser.click(".run .sub button");
    browser.see(".files .no .rs", "binary");
    open("/desk/runs", "tbody", "dropped.json");
    browser.see("tbody td button", "1").click();
    browser.see(".reasons", "broken.bin");
    browser.open(server.url() + "/?q=quayside");
    browser.see("h1", "3 articles");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void scriptsInNamesAndReasonsStayText() {
    signIn("Irina K.");
    open("/entities/" + DeskPress.GRUSHKA, "h1", "Oren Grushka");
    browser.see(".desk-do .btn:nth-child(2)", "Rename").click();
    browser.run(
        "const i = document.querySelector('dialog form > label input'); i.value = \"<img src=x"
            + " onerror=document.title='theirs'>\"; i.dispatchEvent(new Event('change'))");
    decide();
    browser.see("h1", "<img src=x");
    open("/desk/decisions", "tbody", "<img src=x");
    assertThat(browser.all("main img")).isEmpty();
    assertThat(browser.run("return document.title")).isEqualTo("Desk. Dateline");
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
    signIn("Irina K.");
    for (int width : new int[] {1280, 390}) {
      for (boolean dark : new boolean[] {false, true}) {
        browser.emulate(width, dark);
        open(path, "main", "");
        browser.waitUntil("the page to be there", b -> b.all("main [aria-busy]").isEmpty());
        picture(path.replaceAll("[^a-z]+", "-") + width + (dark ? "-dark" : ""));
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
            .as("width of " + path)
            .isLessThanOrEqualTo(width);
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
            .as(path + " at " + width)
            .isEmpty();
      }
    }
  }

  /** For those who want to look at it. */
  private void picture(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      byte[] png = ((TakesScreenshot) browser.driver()).getScreenshotAs(OutputType.BYTES);
      Files.write(folder.resolve(name + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
