package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Several files dropped at the desk at once, good and bad, in all looks and by keyboard alone. */
@NeedsBrowser
final class DeskIntakeIT extends DeskChange {
  private static final long TOO_LARGE = 1_000_001;

  /** Drops files, each given by its name and bytes in base64, and one that is only long. */
  private static final String DROP =
      "const all = new DataTransfer();"
          + "for (let i = 0; i < arguments.length - 1; i += 2) {"
          + "const bytes = Uint8Array.from(atob(arguments[i + 1]), c => c.charCodeAt(0));"
          + "all.items.add(new File([bytes], arguments[i]));}"
          + "all.items.add(new File([new ArrayBuffer(arguments[arguments.length - 1])], 'film.mov'));"
          + "document.querySelector('.drop').dispatchEvent("
          + "new DragEvent('drop', {dataTransfer: all, bubbles: true, cancelable: true}))";

  @Test
  void eachOfSeveralDroppedFilesSaysWhatBecameOfItInAllLooksAndByKeyboard() throws IOException {
    signIn(DeskServer.ADMIN);
    open("/desk/add", "h1", "Add coverage");
    browser.waitUntil("a place to drop", b -> !b.all(".drop").isEmpty());
    browser.run(DROP, files().toArray());
    browser.see(".run h2", "5 of 5 files");
    assertThat(states())
        .containsExactly(
            "quay.txt 1 article",
            "ferry.docx 1 article",
            "week.zip 2 articles",
            "broken.zip failed",
            "film.mov failed");
    List<String> reasons = browser.all(".files .rs").stream().map(WebElement::getText).toList();
    assertThat(reasons).hasSize(2);
    assertThat(reasons.get(0)).contains("ends too early");
    assertThat(reasons.get(1)).contains("1 MB", "dateline ingest");
    for (int width : new int[] {1280, 390}) {
      for (boolean dark : new boolean[] {false, true}) {
        browser.emulate(width, dark);
        picture("dropped-" + width + (dark ? "-dark" : ""));
        assertThat(browser.findings()).as("%d dark: %s", width, dark).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth > innerWidth"))
            .isEqualTo(false);
      }
    }
    browser.emulate(1280, false);
    retryByKeyboard();
    open("/desk/runs", "tbody", "broken.zip");
    assertThat(browser.all("tbody tr")).hasSizeGreaterThanOrEqualTo(4);
  }

  private void retryByKeyboard() {
    browser.run("document.querySelector('.drop button').focus()");
    for (int i = 0; i < 12 && !browser.focus().contains("Retry"); i++) {
      browser.press(Keys.TAB);
    }
    assertThat(browser.focus()).contains("Retry failed only");
    browser.press(Keys.ENTER);
    browser.see(".run h2", "5 of 5 files");
    assertThat(states()).filteredOn(state -> state.endsWith("failed")).hasSize(2);
  }

  private List<String> states() {
    return browser.all(".files li").stream()
        .map(
            li ->
                li.findElement(By.className("nm")).getText()
                    + " "
                    + li.findElement(By.className("st")).getText())
        .toList();
  }

  private static List<Object> files() throws IOException {
    byte[] week =
        zip(
            Map.of(
                "a.txt",
                "The pilot\n\nThe pilot went home.",
                "b.txt",
                "The buoy\n\nThe buoy is red."));
    List<Object> all = new ArrayList<>();
    add(all, "quay.txt", "The quay\n\nThe quay was swept.".getBytes(StandardCharsets.UTF_8));
    add(all, "ferry.docx", document("The ferry", "The ferry runs again."));
    add(all, "week.zip", week);
    add(all, "broken.zip", Arrays.copyOf(week, week.length / 2));
    all.add(TOO_LARGE);
    return all;
  }

  private static void add(List<Object> all, String name, byte[] bytes) {
    all.add(name);
    all.add(Base64.getEncoder().encodeToString(bytes));
  }

  private static byte[] document(String title, String text) throws IOException {
    String paragraph = "<w:p>%s<w:r><w:t>%s</w:t></w:r></w:p>";
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + paragraph.formatted("<w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>", title)
                + paragraph.formatted("", text)
                + "</w:body></w:document>"));
  }

  private static byte[] zip(Map<String, String> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> member : new TreeMap<>(members).entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
