package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.dateline.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages as they were kept, digitised issues, mail and documents. */
final class KeptFormatsTest {
  @TempDir Path folder;

  private static String page(String title, String text) {
    return "<html lang=\"en\"><head><meta charset=\"utf-8\"><meta property=\"og:title\" content=\""
        + title
        + "\"></head><body><article><h1>"
        + title
        + "</h1><p>"
        + text
        + "</p></article></body></html>";
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] response(String address, String headers, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(("HTTP/1.1 " + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    http.write(body);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
                + address.length() % 10
                + ">\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: "
                + address
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.size()
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    http.writeTo(record);
    record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return packed(record.toByteArray());
  }

  @Test
  void ofAWebArchivePagesAreReadWhateverTheirHeadsSayOfTheirBodies() throws IOException {
    byte[] html = page("Talks", "Envoys met.").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.write(
        response(
            "https://p.example/1",
            "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
            packed(html)));
    warc.write(
        response(
            "https://p.example/22",
            "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked",
            html));
    warc.write(response("https://p.example/333", "404 Not Found\r\nContent-Type: text/html", html));
    warc.write(response("https://p.example/4444", "200 OK\r\nContent-Type: image/png", html));
    List<Article> articles = ReadFiles.articles(folder, warc.toByteArray());
    assertThat(articles)
        .extracting(Article::url)
        .containsExactly("https://p.example/1", "https://p.example/22");
    assertThat(articles).extracting(Article::text).containsOnly("Envoys met.");
    assertThat(articles).extracting(Article::published).containsOnlyNulls();
  }

  @Test
  void ofASavedPageTheFirstPartIsThePageAndTheDayOfSavingIsNone() {
    Article article =
        ReadFiles.article(
            folder,
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://p.example/1
            Subject: x
            Date: Sat, 14 Aug 2021 12:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable

            %s
            --b
            Content-Type: text/html

            <html><body><p>Buy a boat.</p></body></html>
            --b--
            """
                .formatted(page("Talks", "Envoys met in Troms=C3=B8.").replace("=\"", "=3D\"")));
    assertThat(article.text()).isEqualTo("Envoys met in Tromsø.");
    assertThat(article.url()).isEqualTo("https://p.example/1");
    assertThat(article.published()).isNull();
  }

  private static final String MAILBOX =
      """
      From - Thu May 02 06:00:00 2019
      From: The Post <post@p.example>
      Subject: =?utf-8?B?VGFsa3Mg4oCT?=
       =?utf-8?B?IG9u?=
      Date: Thu, 2 May 2019 06:00:00 +0100 (BST)
      Message-ID: <m1@p.example>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain

      See the other part.
      --b
      Content-Type: text/html; charset=utf-8

      <html><body><div style="display:none">Preview</div><p>Envoys met.</p></body></html>
      --b--

      From post@q.example Sat May  4 08:00:00 2019
      From: post@q.example
      Subject: Letters
      Date: Sat, 04 May 2019 08:00:00 -0000

      >From Monday on.

      From there it is short.
      """;

  @Test
  void aMailboxIsCutOnlyWhereAHeadFollows() {
    List<Article> articles = ReadFiles.articles(folder, MAILBOX);
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).title()).isEqualTo("Talks – on");
    assertThat(articles.get(0).text()).isEqualTo("Envoys met.");
    assertThat(articles.get(0).source()).isEqualTo("The Post");
    assertThat(articles.get(0).details().id()).isEqualTo("m1@p.example");
    assertThat(articles.get(0).details().published())
        .isEqualTo(new Moment("2019-05-02T06:00:00+01:00"));
    assertThat(articles.get(1).text()).isEqualTo("From Monday on.\n\nFrom there it is short.");
    assertThat(articles.get(1).details().published()).isEqualTo(new Moment("2019-05-04T08:00:00"));
  }

  private static String alto(String... blocks) {
    return "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\"><Layout><Page><PrintSpace>"
        + String.join("", blocks)
        + "</PrintSpace></Page></Layout></alto>";
  }

  private static String block(String id, String... lines) {
    StringBuilder block = new StringBuilder("<TextBlock ID=\"" + id + "\">");
    for (String line : lines) {
      block.append("<TextLine>").append(line).append("</TextLine>");
    }
    return block.append("</TextBlock>").toString();
  }

  private static String words(String line) {
    StringBuilder words = new StringBuilder();
    for (String word : line.split(" ", -1)) {
      words
          .append(words.isEmpty() ? "" : "<SP/>")
          .append("<String CONTENT=\"")
          .append(word)
          .append("\"/>");
    }
    return words.toString();
  }

  private static final String METS =
      """
      <mets xmlns:mods="m"><metsHdr CREATEDATE="2008-07-07"/>
      <dmdSec ID="D0"><mods:titleInfo><mods:title>The Bulletin</mods:title></mods:titleInfo><mods:languageTerm>ger</mods:languageTerm><mods:dateCreated>2008-07-07</mods:dateCreated><mods:dateIssued>1893-05-04</mods:dateIssued></dmdSec>
      <dmdSec ID="D1"><mods:titleInfo><mods:title>Das Bollwerk</mods:title></mods:titleInfo></dmdSec>
      <fileSec><file ID="A1"><FLocat href="file://./alto/1.xml"/></file><file ID="A2"><FLocat href="file://./alto/2.xml"/></file></fileSec>
      <structMap TYPE="PHYSICAL"><div TYPE="PAGE" ORDERLABEL="1"><fptr><area FILEID="A1"/></fptr></div><div TYPE="PAGE" ORDERLABEL="2"><fptr><area FILEID="A2"/></fptr></div></structMap>
      <structMap TYPE="LOGICAL"><div TYPE="ISSUE" DMDID="D0"><div TYPE="ARTICLE" DMDID="D1"><div TYPE="HEADING"><fptr><area FILEID="A1" BEGIN="B1"/></fptr></div>
      <div TYPE="TEXT"><fptr><area FILEID="A1" BEGIN="B2"/></fptr></div><div TYPE="TEXT"><fptr><area FILEID="A2" BEGIN="B1"/></fptr></div>
      <div TYPE="CAPTION"><fptr><area FILEID="A2" BEGIN="B2"/></fptr></div></div>
      <div TYPE="ADVERTISEMENT"><fptr><area FILEID="A2" BEGIN="B3"/></fptr></div></div></structMap></mets>
      """;

  @Test
  void anIssueGivesItsArticlesOverPagesWithWordsMadeWhole() {
    String first =
        alto(
            block("B1", words("Das Bollwerk")),
            block(
                "B2",
                words("Es ist")
                    + "<SP/><String CONTENT=\"zwi-\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"zwischen\"/><HYP CONTENT=\"-\"/>",
                "<String CONTENT=\"schen\" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"zwischen\"/><SP/>"
                    + words("zwei.")));
    String second =
        alto(
            block("B1", words("Er dank-"), words("te allen.")),
            block("B2", words("Ansicht")),
            block("B3", words("Heringe!")));
    List<Article> articles =
        ReadFiles.articles(
            folder,
            Zips.zip(Map.of("i/mets.xml", METS, "i/alto/1.xml", first, "i/alto/2.xml", second)));
    assertThat(articles).hasSize(1);
    Article article = articles.get(0);
    assertThat(article.title()).isEqualTo("Das Bollwerk");
    assertThat(article.text()).isEqualTo("Es ist zwischen zwei.\n\nEr dankte allen.");
    assertThat(article.published()).hasToString("PartialDate[value=1893-05-04]");
    assertThat(article.source()).isEqualTo("The Bulletin");
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.details().page()).isEqualTo("1-2");
    assertThat(ReadFiles.article(folder, second).text())
        .isEqualTo("Er dankte allen.\n\nAnsicht\n\nHeringe!");
  }

  @Test
  void aPageIsReadInItsReadingOrderAndByItsLines() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <PcGts><Page><ReadingOrder><OrderedGroup><RegionRefIndexed index="3" regionRef="r1"/><RegionRefIndexed index="0" regionRef="r2"/></OrderedGroup></ReadingOrder>
            <TextRegion id="r1" type="paragraph" custom="structure {id:a1; type:article;}"><TextLine><TextEquiv index="1"><Unicode>ift aus Bre</Unicode></TextEquiv><TextEquiv index="0"><Unicode>iſt aus Bre¬</Unicode></TextEquiv></TextLine>
            <TextLine><TextEquiv><Unicode>men.</Unicode></TextEquiv></TextLine><TextEquiv><Unicode/></TextEquiv></TextRegion>
            <TextRegion id="r2" type="heading" custom="structure {id:a1; type:article;}"><TextLine><TextEquiv><Unicode>Bahn</Unicode></TextEquiv></TextLine></TextRegion>
            <TextRegion id="r3" type="page-number"><TextLine><TextEquiv><Unicode>126</Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>
            """);
    assertThat(article.title()).isEqualTo("Bahn");
    assertThat(article.text()).isEqualTo("iſt aus Bremen.");
  }

  @Test
  void deletedWordsOfDocumentsAreNoText() {
    Article docx =
        ReadFiles.articles(
                folder,
                Zips.zip(
                    Map.of(
                        "word/document.xml",
                        "<w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Talks</w:t></w:r></w:p>"
                            + "<w:p><w:r><w:t>Envoys </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:r><w:t>met.</w:t></w:r></w:p></w:body></w:document>")))
            .get(0);
    assertThat(docx.title()).isEqualTo("Talks");
    assertThat(docx.text()).isEqualTo("Envoys met.");
    Article odt =
        ReadFiles.articles(
                folder,
                Zips.zip(
                    Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "<office:document-content><office:body><office:text><text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>"
                            + "<text:h>Talks</text:h><text:p>Envoys<text:s/>met.</text:p></office:text></office:body></office:document-content>")))
            .get(0);
    assertThat(odt.title()).isEqualTo("Talks");
    assertThat(odt.text()).isEqualTo("Envoys met.");
  }

  private static byte[] pdf(String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.beginText();
        content.newLineAtOffset(60, 700);
        content.setLeading(14);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void aPdfIsReadInAProcessOfItsOwnAndOneWithoutTextIsRefused() throws IOException {
    Article article =
        ReadFiles.articles(folder, pdf("Talks go on", "Envoys met in the ware-", "house and left."))
            .get(0);
    assertThat(article.title() + " " + article.text())
        .contains("Talks go on", "in the warehouse and left.");
    List<ReadResult> scan = ReadFiles.all(folder, "scan.pdf", pdf());
    assertThat(((ReadResult.Failure) scan.get(0)).reason()).contains("OCR");
    byte[] cut = java.util.Arrays.copyOf(pdf("Talks"), 60);
    assertThat(ReadFiles.all(folder, "cut.pdf", cut))
        .singleElement()
        .isInstanceOf(ReadResult.Failure.class);
  }

  @Test
  void aCompressedPageThatIsCutOffIsNamedAndTheOthersAreRead() throws IOException {
    byte[] whole =
        packed(
            page("Talks", String.join(" ", Collections.nCopies(200, "Envoys met at noon.")))
                .getBytes(StandardCharsets.UTF_8));
    String head = "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip";
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (int cut : List.of(whole.length / 2, 12, 5)) {
      warc.write(
          response("https://p.example/" + "1".repeat(cut % 9), head, Arrays.copyOf(whole, cut)));
    }
    warc.write( // its checksum alone is missing
        response("https://p.example/whole", head, Arrays.copyOf(whole, whole.length - 8)));
    List<ReadResult> read = ReadFiles.all(folder, "x", warc.toByteArray());
    assertThat(read).hasSize(4);
    assertThat(read.subList(0, 3))
        .allSatisfy(
            one ->
                assertThat(((ReadResult.Failure) one).reason())
                    .startsWith("Its compressed body is damaged or cut off"));
    assertThat(((ReadResult.Success) read.get(3)).article().title()).isEqualTo("Talks");
  }
}
