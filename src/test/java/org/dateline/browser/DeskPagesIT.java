package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The pages of the desk: who may use them, and how files are added. */
@NeedsBrowser
final class DeskPagesIT extends DeskChange {
  @Test
  void aReaderIsToldWhoMayAndSeesNoButtons() {
    signIn(DeskServer.READER);
    browser.open(server.url("/desk"));
    browser.see(".lead", "The desk is for archivists. You are signed in as a reader");
    assertThat(browser.all("#menu-desk")).isEmpty();
    browser.open(server.url("/articles/d%2F1"));
    browser.see("#menu-account", "ben");
    assertThat(browser.all(".desk-do, .wrong")).isEmpty();
  }

  @Test
  void anAdminLooksAfterPeopleAndTokens() {
    signIn(DeskServer.ADMIN);
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
    signIn(DeskServer.ADMIN);
    open("/desk/add", "h1", "Add coverage");
    browser.waitUntil("a choice of files", b -> !b.all("#choose-files").isEmpty());
    browser.all("#choose-files").get(0).sendKeys(lines + "\n" + broken);
    browser.see(".files .ok .st", "2 articles");
    browser.see(".files .no .rs", "binary");
    browser.see(".tally .bad", "1");
    for (int width : new int[] {1280, 390}) {
      browser.emulate(width, false);
      picture("intake-" + width);
      assertThat(browser.findings()).isEmpty();
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
    browser.open(server.url("/?q=quayside"));
    browser.see("h1", "3 articles");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void scriptsInNamesAndReasonsStayText() {
    signIn(DeskServer.ADMIN);
    open("/entities/" + DeskPress.GRUSHKA, "h1", "Oren Grushka");
    browser.see(".desk-do .btn:nth-child(2)", "Rename").click();
    browser.put("dialog[open] form > label input", "<img src=x onerror=document.title='theirs'>");
    decide();
    browser.see("h1", "<img src=x");
    open("/desk/decisions", "tbody", "<img src=x");
    assertThat(browser.all("main img")).isEmpty();
    assertThat(browser.run("return document.title")).isEqualTo("Desk. Dateline");
  }
}
