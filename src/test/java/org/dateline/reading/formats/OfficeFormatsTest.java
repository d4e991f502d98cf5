package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** Mailboxes, word processors' documents and PDF. */
final class OfficeFormatsTest {
  @TempDir Path folder;

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
  void hiddenWordsOfDocumentsAreNoText() {
    Article rtf =
        ReadFiles.article(
            folder,
            "{\\rtf1\\ansi Talks\\par Envoys {\\v in secret }met\\v  again\\v0  in the hall.\\par They \\v a\\plain left.\\par}");
    assertThat(rtf.text()).isEqualTo("Envoys met in the hall.\n\nThey left.");
    Article docx =
        ReadFiles.articles(
                folder,
                Zips.zip(
                    Map.of(
                        "[Content_Types].xml",
                        "<Types/>",
                        "word/document.xml",
                        """
                        <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Talks</w:t></w:r></w:p>
                        <w:p><w:r><w:t>Envoys met</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> in secret</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> in the hall.</w:t></w:r></w:p>
                        </w:body></w:document>
                        """)))
            .get(0);
    assertThat(docx.text()).isEqualTo("Envoys met in the hall.");
  }

  @Test
  void groupsThatAProgramNeedNotKnowAreNoText() {
    Article rtf =
        ReadFiles.article(
            folder,
            "{\\rtf1\\ansi{\\*\\pagestyles{\\one Standard;}}Talks\\par Envoys met {\\field{\\*\\fldinst{HYPERLINK \"hall.doc\"}}"
                + "{\\*\\fieldtitle{hall.doc}}{\\fldrslt in the hall}}.\\par}");
    assertThat(rtf.text()).isEqualTo("Envoys met in the hall.");
    assertThat(rtf.title()).isEqualTo("Talks");
  }

  @Test
  void theTitlesOfDrawingsAreNoText() {
    Article odt =
        ReadFiles.articles(
                folder,
                Zips.zip(
                    Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        """
                        <office:document-content><office:body><office:text><text:h>Talks</text:h>
                        <text:p>Envoys met<draw:frame><svg:title>A hall</svg:title><svg:desc>With chairs</svg:desc></draw:frame> in the hall.</text:p></office:text></office:body></office:document-content>
                        """)))
            .get(0);
    assertThat(odt.text()).isEqualTo("Envoys met in the hall.");
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
}
