package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of XML that lack their end: it is said that something is missing, not only read. */
final class CutOffFilesTest {
  private static final String NITF =
      "<?xml version=\"1.0\"?><nitf><body><body.head><hedline><hl1>A lamp</hl1></hedline></body.head>"
          + "<body.content><p>It is lit at noon by the keeper.</p><p>He comes by boat.</p></body.content></body></nitf>\n";
  private static final String RSS =
      "<rss><channel><title>Post</title><item><title>A lamp</title><description>It is lit.</description></item>"
          + "<item><title>A boat</title><description>It has come.</description></item></channel></rss>";
  private static final String G2 =
      "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><contentMeta><headline>A lamp</headline></contentMeta>"
          + "<contentSet><inlineXML><html><body><p>It is lit.</p></body></html></inlineXML></contentSet></newsItem><!-- the end -->";
  private static final String REUTERS =
      """
      <REUTERS NEWID="1"><TEXT><TITLE>A lamp</TITLE><BODY>It is lit.</BODY></TEXT></REUTERS>
      <REUTERS NEWID="2"><TEXT><TITLE>A boat</TITLE><BODY>It has come.</BODY></TEXT></REUTERS>
      """;

  @TempDir Path folder;

  private List<ReadResult> read(String content, Charset encoding) throws IOException {
    Path file = Files.write(folder.resolve("a.xml"), content.getBytes(encoding));
    List<ReadResult> results = new ArrayList<>();
    Readers.standard(ReadingOptions.NONE).read(file, results::add);
    return results;
  }

  private static boolean isSaid(List<ReadResult> results) {
    return results.stream()
        .anyMatch(
            result ->
                result instanceof ReadResult.Failure failure
                    && failure.reason().equals(XmlEnd.MISSING));
  }

  @ParameterizedTest
  @ValueSource(strings = {NITF, RSS, G2, REUTERS})
  void whereAFileIsCutItIsSaidAndWholeOnesAreJustRead(String whole) throws IOException {
    assertThat(read(whole, StandardCharsets.UTF_8)).noneMatch(ReadResult.Failure.class::isInstance);
    int end = whole.lastIndexOf("</");
    for (int cut = whole.indexOf("lit"); cut < end; cut += 7) {
      List<ReadResult> results = read(whole.substring(0, cut), StandardCharsets.UTF_8);
      assertThat(isSaid(results) || isEndOfOne(whole, cut)).as("cut after " + cut).isTrue();
    }
  }

  /** A file of several elements may end after any of them. */
  private static boolean isEndOfOne(String whole, int cut) {
    return whole.substring(0, cut).strip().endsWith("</REUTERS>");
  }

  @Test
  void inUtf16TheEndIsFoundToo() throws IOException {
    String utf16 = "\ufeff" + NITF.replace("?>", " encoding=\"UTF-16\"?>");
    assertThat(isSaid(read(utf16, StandardCharsets.UTF_16LE))).isFalse();
    String half = utf16.substring(0, utf16.length() - 30);
    assertThat(isSaid(read(half, StandardCharsets.UTF_16LE))).isTrue();
  }

  @Test
  void whatOfAnArticleWasReadGoesInNonetheless() throws IOException {
    List<ReadResult> results =
        read(NITF.substring(0, NITF.indexOf("by boat")), StandardCharsets.UTF_8);
    assertThat(results).hasSize(2);
    assertThat(((ReadResult.Success) results.get(0)).article().text()).contains("lit at noon");
    assertThat(isSaid(results)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><h1>A lamp</h1><p>It is lit at noon by the keeper of the tower.",
        "<!DOCTYPE html><title>A lamp</title><article><h1>A lamp</h1><p>It is lit at noon by the keeper.",
        "A lamp\n\nIt is lit at noon.",
        "<Editor: hold> A lamp\n\nIt is lit at noon."
      })
  void whatIsNoXmlNeedsNoEnd(String content) throws IOException {
    assertThat(isSaid(read(content, StandardCharsets.UTF_8))).isFalse();
  }
}
