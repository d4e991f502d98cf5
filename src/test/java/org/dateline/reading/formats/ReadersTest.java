package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.dateline.article.PartialDate;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadersTest {
  @TempDir Path folder;

  @Test
  void oneArticleHasOneIdUnderAnyFileName() {
    assertThat(read("b.txt", "Talks\n\nEnvoys met."))
        .isNotEqualTo(read("a.txt", "Talks\n\nEnvoys left."));
    assertThat(success(read("c.txt", "Talks\n\nEnvoys met.")).id())
        .isEqualTo(success(read("d.txt", "Talks\n\nEnvoys met.")).id());
  }

  @Test
  void windowsTextIsDecodedAndBinaryIsNamed() {
    Article western =
        success(read("w.txt", "Talks\n\nCafé “now”.".getBytes(Charset.forName("windows-1252"))));
    assertThat(western.text()).isEqualTo("Café “now”.");
    assertThat(failure(read("b.txt", new byte[] {1, 2, 0, 4}))).contains("binary");
    assertThat(failure(read("e.txt", ""))).contains("empty");
  }

  @Test
  void anArticleBeyondTheLimitIsRefusedBySize() {
    String long_ = "Talks\n\n" + "Envoys met. ".repeat(200_000);
    assertThat(failure(read("l.txt", long_))).contains("2,399,999").contains("1,500,000");
  }

  @Test
  void aWebPageIsReadByItsMetadataAndMainText() {
    Article article =
        success(
            read(
                "p.html",
                """
                <html lang="en-GB"><head><title>Talks go on | The Paper</title>
                <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},
                 {"@type":"NewsArticle","headline":"Talks go on","datePublished":"2022-01-13T23:30:00+01:00",
                  "author":[{"@type":"Person","name":"Ann Other"}],"publisher":{"name":"The Paper"}}]}</script>
                <link rel="canonical" href="https://paper.example/talks"></head>
                <body><header>The Paper</header><nav><p>Home</p></nav>
                <article><h1>Talks go on</h1><p>VIENNA — Envoys met.</p><figure><figcaption>Envoys.</figcaption></figure>
                <blockquote><p>“We go on,” they said.</p></blockquote><p>Share</p></article>
                <footer><p>All rights reserved by the paper and its people.</p></footer></body></html>
                """));
    assertThat(article.title()).isEqualTo("Talks go on");
    assertThat(article.text()).isEqualTo("VIENNA — Envoys met.\n\n“We go on,” they said.");
    assertThat(article.published()).isEqualTo(new PartialDate("2022-01-13"));
    assertThat(article.source()).isEqualTo("The Paper");
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.url()).isEqualTo("https://paper.example/talks");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.dateline()).isEqualTo("VIENNA");
  }

  @Test
  void everyGoodLineOfJsonLinesIsReadAndEveryBadOneNamed() {
    List<ReadResult> readings =
        readAll(
            "many.jsonl",
            """
            {"id":"w/1","title":"One","text":"Envoys met.","date":"2022-01-12","dateline":"GENEVA, Jan 12 -"}
            {"id":"w/2","title":"Two"
            {"id":"w/3","title":"Three"}

            {"id":"w/4","headline":"Four","body":"Envoys left.","publishedAt":1642032000000,"publisher":{"name":"Wire"}}
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(readings).hasSize(4);
    assertThat(success(readings.get(0)).dateline()).isEqualTo("GENEVA");
    assertThat(readings.get(1).where()).endsWith("many.jsonl:2");
    assertThat(failure(readings.get(1))).contains("Not JSON");
    assertThat(failure(readings.get(2))).contains("No text");
    assertThat(success(readings.get(3)).published()).isEqualTo(new PartialDate("2022-01-13"));
    assertThat(success(readings.get(3)).source()).isEqualTo("Wire");
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
    Files.createDirectories(folder.resolve("in/.git"));
    Files.writeString(folder.resolve("in/b.txt"), "B\n\nEnvoys met.");
    Files.writeString(folder.resolve("in/a.txt"), "A\n\nEnvoys met.");
    Files.writeString(folder.resolve("in/.git/c.txt"), "C\n\nEnvoys met.");
    List<ReadResult> readings = new ArrayList<>();
    Readers.standard(ReadingOptions.NONE).read(folder.resolve("in"), readings::add);
    assertThat(readings).extracting(r -> success(r).title()).containsExactly("A", "B");
  }

  @Test
  void aFolderThatCannotBeReadIsNamedAndItsNeighboursAreRead() throws IOException {
    Path closed = Files.createDirectories(folder.resolve("in/closed"));
    Files.writeString(folder.resolve("in/z.txt"), "Z\n\nEnvoys met.");
    Files.createSymbolicLink(folder.resolve("in/linked.txt"), folder.resolve("in/z.txt"));
    Files.setPosixFilePermissions(closed, Set.of());
    List<ReadResult> readings = new ArrayList<>();
    try {
      assumeFalse(Files.isReadable(closed), "the root user can read every folder");
      Readers.standard(ReadingOptions.NONE).read(folder.resolve("in"), readings::add);
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
    assertThat(failure(readings.get(0))).contains("cannot be read");
    assertThat(readings).hasSize(3);
  }

  @Test
  void aLineInAnotherEncodingAndAByteOrderMarkCostNothing() {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    byte[] lines =
        "{\"id\":\"1\",\"text\":\"In Gen\u00e8ve.\"}\r\n{\"id\":\"2\",\"text\":\"\u00e9t\u00e9\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer all = ByteBuffer.allocate(mark.length + lines.length).put(mark).put(lines);
    assertThat(readAll("old.jsonl", all.array()))
        .extracting(reading -> success(reading).text())
        .containsExactly("In Gen\u00e8ve.", "\u00e9t\u00e9");
  }

  @Test
  void aStrayControlCharacterOrALostOneIsNoBinary() {
    assertThat(text("Talks\n\nEnvoys met in Z\ufffdrich and left for Bern.\u001a").text())
        .isEqualTo("Envoys met in Z\ufffdrich and left for Bern.\u001a");
    assertThat(success(read("a.jsonl", "{\"text\":\"Envoys met in Z\ufffdrich.\"}")).text())
        .isEqualTo("Envoys met in Z\ufffdrich.");
  }

  @Test
  void aSourceAsLongAsAPageIsLeftOutAndTheArticleGoesIn() throws IOException {
    String page = "words ".repeat(8_000).strip();
    Article article =
        success(read("a.jsonl", "{\"text\":\"Envoys met.\",\"source\":\"" + page + "\"}"));
    assertThat(article.source()).isNull();
    assertThat(article.dropped()).contains(new Article.Dropped("too long for a source", page));
  }

  @Test
  void aMissingFileIsNamed() {
    List<ReadResult> readings = new ArrayList<>();
    Readers.standard(ReadingOptions.NONE).read(folder.resolve("none.txt"), readings::add);
    assertThat(failure(readings.get(0))).isEqualTo("There is no such file.");
  }

  @Test
  void whatWasPackedIsReadAsWhatItIsWhateverItsName() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String half : List.of("{\"text\":\"Envoys met.\"}\n", "{\"text\":\"They left.\"}\n")) {
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(half.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(readAll("rows.txt", packed.toByteArray()))
        .extracting(reading -> success(reading).text())
        .containsExactly("Envoys met.", "They left.");
  }

  @Test
  void whatTheFileDoesNotSayIsTakenFromTheUserThenTheDayFromItsName() {
    ReadingOptions options =
        new ReadingOptions("The Paper", new Moment("2021-02-03"), "en", Map.of());
    Article said =
        success(readAll(Readers.standard(options), "2022-01-12.txt", "A\n\nEnvoys met."));
    assertThat(said.source()).isEqualTo("The Paper");
    assertThat(said.language()).isEqualTo("en");
    assertThat(said.published()).isEqualTo(new PartialDate("2021-02-03"));
    Article named = success(read("wires_20220112.txt", "A\n\nEnvoys met."));
    assertThat(named.published()).isEqualTo(new PartialDate("2022-01-12"));
    assertThat(named.details().dayFrom()).isEqualTo("file name");
    Article stated =
        success(read("2022-01-12.jsonl", "{\"text\":\"Envoys met.\",\"date\":\"2020-05-06\"}"));
    assertThat(stated.published()).isEqualTo(new PartialDate("2020-05-06"));
    assertThat(stated.details().dayFrom()).isNull();
  }

  private ReadResult readAll(Readers readers, String name, String content) {
    List<ReadResult> readings = new ArrayList<>();
    try {
      readers.read(Files.writeString(folder.resolve(name), content), readings::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return readings.get(0);
  }

  private Article text(String content) {
    return success(read("a.txt", content));
  }

  private ReadResult read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private ReadResult read(String name, byte[] content) {
    List<ReadResult> readings = readAll(name, content);
    assertThat(readings).hasSize(1);
    return readings.get(0);
  }

  @Test
  void xmlThatNoReaderKnowsIsRefusedByItsRootEvenWhenItIsLongOrHasElementsOfPages() {
    String line = "<line l=\"1\" r=\"2\"><char>a</char></line>\n";
    String scanned = "<scan width=\"1\" height=\"2\">\n" + line.repeat(9_000) + "</scan>";
    String ticket =
        "<?xml version=\"1.0\"?><ticket type=\"x\"><meta><title><![CDATA[Lamps]]></title></meta></ticket>";
    assertThat(failure(readAll("scan.xml", scanned.getBytes(StandardCharsets.UTF_8)).get(0)))
        .contains("<scan>");
    assertThat(failure(readAll("ticket.xml", ticket.getBytes(StandardCharsets.UTF_8)).get(0)))
        .contains("<ticket>");
  }

  private List<ReadResult> readAll(String name, byte[] content) {
    List<ReadResult> readings = new ArrayList<>();
    try {
      Readers.standard(ReadingOptions.NONE)
          .read(Files.write(folder.resolve(name), content), readings::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return readings;
  }

  private static Article success(ReadResult reading) {
    assertThat(reading).isInstanceOf(ReadResult.Success.class);
    return ((ReadResult.Success) Objects.requireNonNull(reading)).article();
  }

  private static String failure(ReadResult reading) {
    assertThat(reading).isInstanceOf(ReadResult.Failure.class);
    return ((ReadResult.Failure) Objects.requireNonNull(reading)).reason();
  }
}
