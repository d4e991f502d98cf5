package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Web archives and digitised issues, read by a process with little memory. {@code
 * -Ddateline.large=50} makes them 1 GB and 2,000 pages; articles a second are printed.
 */
final class LargeInputsIT {
  private static final int TIMES = Integer.getInteger("dateline.large", 1);
  private static final int WEB_PAGES = 500 * TIMES;
  private static final int ISSUES = 2 * TIMES;
  private static final int SHEETS = 20;
  private static final int ARTICLES_A_SHEET = 3;
  private static final String HEAP = "-Xmx48m";
  private static final List<String> WORDS =
      List.of("council", "harbour", "ferry", "strike", "budget", "bridge", "school", "market");

  @TempDir Path folder;
  private final Random random = new Random(3);

  @Test
  void aWebArchiveIsReadPageByPage() throws Exception {
    Path file = folder.resolve("pages.warc");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < WEB_PAGES; i++) {
        out.write(response(i));
      }
    }
    assertThat(read(file)).startsWith("%,d articles".formatted(WEB_PAGES));
  }

  private byte[] response(int number) {
    String script = "var a%d=1;".formatted(number).repeat(3_000);
    String page =
        "<html><head><title>Story %1$d of the harbour</title><script>%2$s</script></head><body><article><h1>Story %1$d of the harbour</h1>%3$s</article></body></html>"
            .formatted(number, script, "<p>" + sentences(40) + "</p><p>" + sentences(40) + "</p>");
    String payload = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return """
        WARC/1.0
        WARC-Type: response
        WARC-Target-URI: https://paper.example/%1$d
        WARC-Date: 2020-01-01T00:00:00Z
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%1$012d>
        Content-Type: application/http;msgtype=response
        Content-Length: %2$d

        """
        .formatted(number, payload.length())
        .replace("\n", "\r\n")
        .concat(payload)
        .concat("\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private String sentences(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> "The " + word() + " of the " + word() + " closed at noon.")
        .collect(Collectors.joining(" "));
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  @Test
  void issuesAreReadOneByOne() throws Exception {
    for (int i = 0; i < ISSUES; i++) {
      writeIssue(Files.createDirectories(folder.resolve("issue-%04d".formatted(i))));
    }
    assertThat(read(folder))
        .startsWith("%,d articles".formatted(ISSUES * SHEETS * ARTICLES_A_SHEET));
  }

  private void writeIssue(Path issue) throws IOException {
    StringBuilder descriptions = new StringBuilder();
    StringBuilder files = new StringBuilder();
    StringBuilder articles = new StringBuilder();
    for (int sheet = 0; sheet < SHEETS; sheet++) {
      String name = "sheet-%02d".formatted(sheet);
      files.append(
          "<mets:file ID=\"%1$s\"><mets:FLocat xlink:href=\"%1$s.xml\"/></mets:file>"
              .formatted(name));
      StringBuilder blocks = new StringBuilder();
      for (int i = 0; i < ARTICLES_A_SHEET; i++) {
        String id = "a%d-%d".formatted(sheet, i);
        descriptions.append(
            "<mets:dmdSec ID=\"D%1$s\"><mods:titleInfo><mods:title>Story %1$s</mods:title></mods:titleInfo></mets:dmdSec>"
                .formatted(id));
        articles.append(
            "<mets:div ID=\"%1$s\" TYPE=\"ARTICLE\" DMDID=\"D%1$s\"><mets:fptr><mets:area FILEID=\"%2$s\" BEGIN=\"B%1$s\" BETYPE=\"IDREF\"/></mets:fptr></mets:div>"
                .formatted(id, name));
        blocks
            .append("<TextBlock ID=\"B%s\">".formatted(id))
            .append(lines())
            .append("</TextBlock>");
      }
      Files.writeString(
          issue.resolve(name + ".xml"),
          "<alto><Layout><Page><PrintSpace>" + blocks + "</PrintSpace></Page></Layout></alto>");
    }
    Files.writeString(
        issue.resolve("issue_mets.xml"),
        """
        <mets:mets xmlns:mets="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:mods="m">
        %s<mets:fileSec>%s</mets:fileSec><mets:structMap TYPE="LOGICAL"><mets:div TYPE="ISSUE">%s</mets:div></mets:structMap></mets:mets>
        """
            .formatted(descriptions, files, articles));
  }

  private String lines() {
    return IntStream.range(0, 60)
        .mapToObj(line -> "<TextLine>" + strings() + "</TextLine>")
        .collect(Collectors.joining());
  }

  private String strings() {
    return IntStream.range(0, 7)
        .mapToObj(
            i -> "<String HPOS=\"%d\" WIDTH=\"90\" CONTENT=\"%s\"/>".formatted(i * 100, word()))
        .collect(Collectors.joining("<SP/>"));
  }

  /** Reads by a process of its own, and gives the last line of its report. */
  private String read(Path input) throws IOException, InterruptedException {
    File report = folder.resolveSibling(folder.getFileName() + ".report").toFile();
    long begun = System.nanoTime();
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                input.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(report)
            .start()
            .waitFor();
    List<String> lines = Files.readAllLines(report.toPath());
    Files.delete(report.toPath());
    assertThat(exit).as(String.join("\n", lines)).isZero();
    String last = lines.get(lines.size() - 1);
    System.out.printf(
        "%s, %s, in %.0f s%n", input.getFileName(), last, (System.nanoTime() - begun) / 1e9);
    return last;
  }
}
