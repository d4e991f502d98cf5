package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.dateline.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known formats in forms that few files have. */
final class RareFormsTest {
  private static final String NUMBERED =
      "<div class=\"c0\"><p class=\"c1\"><span class=\"c2\">%s</span></p></div>";
  private static final String LINE =
      "<div class=\"c5\"><p class=\"c6\"><span class=\"c2\">%s</span></p></div>";

  @TempDir Path folder;

  @Test
  void aNexisPageThatLostItsStylesTellsCentredLinesByTheLineOfTheNumber() {
    Article article =
        ReadFiles.article(
            folder,
            "<html><body><a name=\"DOC_ID_0_0\"></a>"
                + NUMBERED.formatted("1 of 1 DOCUMENTS")
                + NUMBERED.formatted("The Lamp")
                + NUMBERED.formatted("March 4, 2014 Tuesday").replace("c0", "c3")
                + LINE.formatted("A lamp is lit")
                + LINE.formatted("BYLINE: Ann Other")
                + LINE.formatted("LENGTH: 9 words")
                + LINE.formatted("It was dark.")
                + LINE.formatted("LOAD-DATE: March 6, 2014")
                + NUMBERED.formatted("Copyright 2014 The Lamp<br>All Rights Reserved")
                + "</body></html>");
    assertThat(article.title()).isEqualTo("A lamp is lit");
    assertThat(article.source()).isEqualTo("The Lamp");
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.text()).isEqualTo("It was dark.");
    assertThat(article.details().published()).isEqualTo(new Moment("2014-03-04"));
  }

  @Test
  void whoPublishedAFactivaArticleIsNotItsLastParagraphAndAShortSentenceIs() {
    String rtf =
        "{\\rtf1\\ansi A lamp\\par 9 words\\par 9 February 2008\\par The Lamp\\par LAMPXX\\par English\\par (c) 2008 Lamp\\par It was dark.\\par %s\\par Document LAMPXX0020080209e4290001m\\par}";
    assertThat(ReadFiles.article(folder, rtf.formatted("Lamp Media Inc.")).text())
        .isEqualTo("It was dark.");
    assertThat(ReadFiles.article(folder, rtf.formatted("All came.")).text())
        .isEqualTo("It was dark.\n\nAll came.");
  }

  @Test
  void textsOfADelpherIssueLieBesideItUnderTheNamesOfItsArticles() {
    String didl =
        """
        <didl:DIDL xmlns:didl="d" xmlns:dc="c" xmlns:s="s"><didl:Item dc:identifier="DDD:010:mpeg21"><didl:Component><didl:Resource><s:dcx><dc:title>De Lantaarn</dc:title><dc:date>1872-05-15</dc:date></s:dcx></didl:Resource></didl:Component>
        <didl:Item dc:identifier="DDD:010:mpeg21:a0001"><didl:Component><didl:Resource ref="http://resolver.example/x"/></didl:Component></didl:Item></didl:Item></didl:DIDL>
        """;
    for (String name : List.of("DDD_010_mpeg21_a0001", "DDD_010_a0001", "DDD_010_0001")) {
      List<ReadResult> read =
          ReadFiles.all(
              folder,
              "x",
              Zips.zip(
                  Map.of(
                      "didl.xml",
                      didl,
                      name + "_articletext.xml",
                      "<text><p>Zij brandt.</p></text>")));
      assertThat(read).hasSize(1);
      assertThat(((ReadResult.Success) read.get(0)).article().source()).isEqualTo("De Lantaarn");
    }
  }

  @Test
  void theDescriptionOfAnIssueMayBeNamedForItsDay() {
    String mets =
        """
        <mets xmlns:xlink="x" LABEL="The Lamp, 1911-02-14"><fileSec><file ID="f1"><FLocat xlink:href="./0001.xml"/></file></fileSec>
        <structMap><div TYPE="np:issue"><div TYPE="np:page"><fptr FILEID="f1"/></div></div></structMap></mets>
        """;
    String alto =
        "<alto><Layout><Page><PrintSpace><TextBlock ID=\"a\"><TextLine><String CONTENT=\"Lit.\"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>";
    Article article =
        ((ReadResult.Success)
                ReadFiles.all(
                        folder, "x", Zips.zip(Map.of("1911021401.xml", mets, "0001.xml", alto)))
                    .get(0))
            .article();
    assertThat(article.source()).isEqualTo("The Lamp");
    assertThat(article.details().published()).isEqualTo(new Moment("1911-02-14"));
    assertThat(article.details().page()).isEqualTo("1");
  }

  @Test
  void sixDigitsOfATrecDocumentAreADayAndItsPageMayFollowAnEdition() {
    Article article =
        ReadFiles.article(
            folder,
            "<DOC>\n<DOCNO> FT1 </DOCNO>\n<DATE>910514\n</DATE>\n<TEXT>\nIt was lit.\n</TEXT>\n<PAGE>\nLondon Page 20\n</PAGE>\n</DOC>\n");
    assertThat(article.details().published()).isEqualTo(new Moment("1991-05-14"));
    assertThat(article.details().page()).isEqualTo("20");
  }

  @Test
  void theLinesThatLeadToANewsletterOrOutOfItAreNoText() {
    String mail =
        "From: a@lamp.example\nSubject: Lamp\nDate: Tue, 3 Mar 2020 08:59:30 +0000\nMessage-ID: <1@lamp.example>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
            + "<p>%s</p><p>It was lit, and nobody would unsubscribe from its light, however often they had been asked to, as the keeper of the pier said on Sunday in front of all the people of the town and of two others.</p>";
    for (String line :
        List.of(
            "View in browser", "Im Browser ansehen »", "Ver en el navegador", "Se désabonner")) {
      assertThat(ReadFiles.article(folder, mail.formatted(line)).text()).startsWith("It was lit");
    }
    assertThat(
            ReadFiles.articles(folder, mail.substring(0, mail.indexOf("<p>It")).formatted("Afmeld"))
                .get(0)
                .text())
        .isEqualTo("Afmeld");
  }

  @Test
  void theNameOfThePaperBetweenBylineAndDayIsTheSource() {
    Article article =
        ReadFiles.article(
            folder,
            "A lamp is lit\nBy Ann Other\nThe Hill Courier\n12 August 2013\n\nIt was dark until Monday, and nobody knew why.\n");
    assertThat(article.source()).isEqualTo("The Hill Courier");
    assertThat(article.text()).startsWith("It was dark");
  }

  @Test
  void categoriesOfARowAreItsTags() {
    assertThat(
            ReadFiles.article(
                    folder, "{\"text\": \"It was lit.\", \"categories\": [\"town\", \"lamps\"]}")
                .details()
                .tags())
        .containsExactly("town", "lamps");
  }

  @Test
  void aPieceOfAnOliveIssueHasItsWordsWholeAndItsDayBeforeTheMonth() {
    String piece =
        """
        <XMD-entity ID="Ar1" LANGUAGE="FR" PAGE_NO="3" ENTITY_TYPE="%s"><Meta NAME="La lampe" PUBLICATION="La Gazette" ISSUE_DATE="02/01/1900"/><HedLine_hl1><Primitive><L><W>La</W><W>lampe</W></L></Primitive></HedLine_hl1>
        <Content><Primitive><L><W>Elle</W><QW><Q>bril-</Q><Q>le.</Q></QW></L></Primitive><Primitive><L><W>Oui.</W></L></Primitive></Content></XMD-entity>
        """;
    Article article = ReadFiles.article(folder, piece.formatted("Article"));
    assertThat(article.title()).isEqualTo("La lampe");
    assertThat(article.text()).isEqualTo("Elle brille.\n\nOui.");
    assertThat(article.source()).isEqualTo("La Gazette");
    assertThat(article.language()).isEqualTo("fr");
    assertThat(article.details().published()).isEqualTo(new Moment("1900-01-02"));
    assertThat(article.details().page()).isEqualTo("3");
    assertThat(ReadFiles.reasons(folder, piece.formatted("Ad")))
        .containsExactly("A piece of kind Ad is no article.");
  }

  @Test
  void aBulkDeliveryOfLexisNexisIsReadInItsOwnDocuments() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <articleDoc xmlns:nitf="n" xmlns:dc="d" xml:lang="en-GB"><nitf:body><nitf:body.head><nitf:hedline><nitf:hl1>A lamp</nitf:hl1></nitf:hedline><nitf:byline>By Ann Other</nitf:byline></nitf:body.head>
            <nitf:body.content><bodyText><p>It was lit.</p><p>All came.</p></bodyText></nitf:body.content></nitf:body><metadata><publicationName>The Lamp</publicationName><publicationDate day="3" month="10" year="2016"/><dc:identifier identifierScheme="PGUID">urn:1</dc:identifier></metadata></articleDoc>
            """);
    assertThat(article.title()).isEqualTo("A lamp");
    assertThat(article.text()).isEqualTo("It was lit.\n\nAll came.");
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.source()).isEqualTo("The Lamp");
    assertThat(article.id()).isEqualTo("urn:1");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.details().published()).isEqualTo(new Moment("2016-10-03"));
  }

  @Test
  void aPageThatWasSavedAloneIsAPageAndNoMail() {
    Article article =
        ReadFiles.article(
            folder,
            "From: <Saved by Windows Internet Explorer 8>\nSubject: A lamp\nDate: Tue, 6 Jul 2010 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/html;\n\tcharset=\"utf-8\"\nContent-Location: http://lamp.example/2010/07/05/lamp.html\n\n"
                + "<html><body><h1>A lamp</h1><p>It was lit on Sunday, and all of the town came to see it.</p></body></html>");
    assertThat(article.url()).isEqualTo("http://lamp.example/2010/07/05/lamp.html");
    assertThat(article.details().published()).isEqualTo(new Moment("2010-07-05"));
  }

  @Test
  void aTableWithoutNamesOfColumnsIsRefusedAsOne() {
    String row = "%d\t20150218\tUSA" + "\t".repeat(20) + "http://x.example/%d\n";
    assertThat(ReadFiles.reasons(folder, row.formatted(1, 1) + row.formatted(2, 2)))
        .singleElement()
        .asString()
        .contains("does not name its columns");
  }

  @Test
  void aRoleBehindANameStaysAndAnAddressBehindATextIsAField() {
    Article article =
        ReadFiles.article(
            folder,
            "            1 of 1 DOCUMENTS\n\n            The Post\n\n            May 1, 2012\n\nA lamp\n\nBYLINE: Ann Other, host\n\nLENGTH: 3 words\n\nIt was lit.\n\nURL: http://post.example\n\nLOAD-DATE: May 2, 2012\n");
    assertThat(article.author()).isEqualTo("Ann Other, host");
    assertThat(article.text()).isEqualTo("It was lit.");
  }
}
