package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Items of agencies in their rarer forms. */
final class AgencyVariantsTest {
  @TempDir Path folder;

  @Test
  void anpaLinesBehindCaretsAreSlugHeadlineAndByline() {
    Article article =
        ReadFiles.article(
            folder,
            "\u0016\u0016\u0001W1\u001f\nr a\u0011 BC-Lamp 11-13 10\n\u0002^BC-US--Lamp, 1st Ld,46<\n^A lamp is lit<\n^AP Photo XNP101<\n^Eds: With photos.<\n^By ANN"
                + " OTHER=\n^Some Wire=\n\t  TOWN (SW) _ It was\nlit ``at noon.''\n \n\t  All came."
                + "\n\n\t  \u0003SW-WF-11-13-13 1509GMT<\n\u000c\n\u0004");
    assertThat(article.title()).isEqualTo("A lamp is lit");
    assertThat(article.author()).isEqualTo("ANN OTHER");
    assertThat(article.text()).isEqualTo("TOWN (SW) _ It was lit “at noon.”\n\nAll came.");
    assertThat(article.details().published()).isEqualTo(new Moment("2013-11-13T15:09Z"));
  }

  @Test
  void codesOfNewsMlG2MayBeAddresses() {
    String item =
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" xml:lang="en"><itemMeta><itemClass uri="http://cv.iptc.org/newscodes/ninature/%s"/><provider qcode="nprov:WIRE"/>
        <versionCreated>2020-02-04T12:00:00Z</versionCreated><pubStatus uri="http://cv.iptc.org/newscodes/pubstatus/usable"/><title>Lamp slug</title></itemMeta><contentMeta/>
        <contentSet><inlineXML><html><body><p>It is lit.</p></body></html></inlineXML></contentSet></newsItem>
        """;
    Article article = ReadFiles.article(folder, item.formatted("text"));
    assertThat(article.title()).isEqualTo("Lamp slug");
    assertThat(article.source()).isEqualTo("WIRE");
    assertThat(ReadFiles.reasons(folder, item.formatted("picture")))
        .singleElement()
        .asString()
        .contains("picture is no article");
  }

  @Test
  void ofTheContentsOfANewsMlItemTheLongestIsTheTextAndADayIsNoDateline() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:b</PublicIdentifier></NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>A lamp</HeadLine><DateLine>4/4/2018</DateLine></NewsLines>
            <NewsComponent><Role FormalName="StyleSheet"/><ContentItem><DataContent>.a {text-align: center; margin: 0 0 0 0; padding: 0 0 0 0}</DataContent></ContentItem></NewsComponent>
            <NewsComponent><ContentItem><MediaType FormalName="Text"/><DataContent><p>Lit.</p></DataContent></ContentItem></NewsComponent>
            <NewsComponent><ContentItem><MediaType FormalName="Text"/><DataContent><p>It was lit at noon.</p><p>All came.</p></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>
            """);
    assertThat(article.text()).isEqualTo("It was lit at noon.\n\nAll came.");
    assertThat(article.details().dateline()).isNull();
  }

  @Test
  void theHeadlineOfAWireHasNeitherItsPriorityNorItsByline() {
    for (String priority : List.of("REFILE\r\n1ST LEAD\r\n", "EXTRA\n", "UPDATE 2\n", "")) {
      Article article =
          ReadFiles.article(
              folder,
              "\u0001eca0003 3 i 38  exa 0045\n\nLamps/\n\u0002"
                  + priority
                  + "A lamp that was out is lit\nagain\nBy Ann Other, exa =\r\n\n"
                  + "Town (exa) - It was lit.\n\n\u0003212322 GMT Nov 18\n\u0004");
      assertThat(article.title()).isEqualTo("A lamp that was out is lit again");
      assertThat(article.author()).startsWith("Ann Other");
      assertThat(article.text()).isEqualTo("Town (exa) - It was lit.");
    }
  }

  @Test
  void theEndMarkOfAnAnpaItemIsNoText() {
    for (String end : List.of("<\n^END<\n", "\n\t   ___=\n", "< \r\n")) {
      Article article =
          ReadFiles.article(
              folder,
              "\u0016\u0001W1\n\u0002^BC-Lamp,46<\n^A lamp is lit again<\n\t  It was lit at noon, and all of"
                  + " the town came to see it."
                  + end
                  + "\n\u0003SW-WF-11-13-13 1509GMT<\n\u0004");
      assertThat(article.text()).endsWith("to see it.");
    }
  }

  @Test
  void ninjsBodiesMayHaveNamesOfTheProvider() {
    for (String bodies :
        List.of(
            "\"body_richtext\": \"<p>It is lit.</p>\", \"body_main\": \"It is lit.\"",
            "\"body_main\": \"It is lit.\"",
            "\"body_print\": \"<p>It is lit.</p>\"")) {
      Article article =
          ReadFiles.article(
              folder,
              "{\"uri\": \"urn:a\", \"type\": \"story\", \"versioncreated\":"
                  + " \"2013-07-09T10:37:00Z\", \"headline_main\": \"A lamp\", "
                  + bodies
                  + "}");
      assertThat(article.title()).isEqualTo("A lamp");
      assertThat(article.text()).isEqualTo("It is lit.");
    }
  }

  @Test
  void aNitfDocumentWithinAnItemHasItsTitleBylineAndDateline() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:c"><itemMeta><itemClass qcode="ninat:text"/><provider literal="WIRE"/></itemMeta><contentMeta><creator><name>Wire</name></creator></contentMeta>
            <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><head><title>A lamp is lit</title></head><body><body.head><byline>By <person>Ann Other</person><byttl>Wire</byttl></byline><dateline>PORT ESTER</dateline></body.head>
            <body.content><p>It was lit at noon.</p><p>© Wire 2020. All rights reserved.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
            """);
    assertThat(article.title()).isEqualTo("A lamp is lit");
    assertThat(article.author()).isEqualTo("Ann Other, Wire");
    assertThat(article.dateline()).isEqualTo("PORT ESTER");
    assertThat(article.text()).isEqualTo("It was lit at noon.");
    assertThat(article.details().copyright()).isEqualTo("© Wire 2020. All rights reserved.");
  }

  @Test
  void aBylineAtTheHeadOfTheTextGoesBeforeTheAgencyAsItsCreator() {
    String item =
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:d"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><creator><name>Wire</name></creator><headline>A lamp</headline></contentMeta>
        <contentSet><inlineXML><html><body><p>%s</p><p>It was lit at noon.</p></body></html></inlineXML></contentSet></newsItem>
        """;
    Article signed = ReadFiles.article(folder, item.formatted("By Ann Other and Bo Lind"));
    assertThat(signed.author()).isEqualTo("Ann Other and Bo Lind");
    assertThat(signed.text()).isEqualTo("It was lit at noon.");
    Article unsigned = ReadFiles.article(folder, item.formatted("By Monday it was dark again."));
    assertThat(unsigned.author()).isEqualTo("Wire");
    assertThat(unsigned.text()).startsWith("By Monday");
  }

  @Test
  void subjectsWithoutANameHaveTheirCode() {
    Article item =
        ReadFiles.article(
            folder,
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:e"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>A lamp</headline>
            <subject qcode="medtop:20000523"/><subject qcode="medtop:20000524"><name>lamps</name></subject><subject qcode="loc:here"/></contentMeta>
            <contentSet><inlineXML><html><body><p>It was lit.</p></body></html></inlineXML></contentSet></newsItem>
            """);
    assertThat(item.details().tags()).containsExactly("medtop:20000523", "lamps");
    Article ninjs =
        ReadFiles.article(
            folder,
            """
            {"uri": "urn:f", "versioncreated": "2020-02-04T12:00:00Z", "headline": "A lamp", "body_text": "It was lit.",
             "subject": [{"code": "20000523", "scheme": "http://cv.iptc.org/newscodes/mediatopic/"}, {"name": "lamps", "code": "20000524"}]}
            """);
    assertThat(ninjs.details().tags()).containsExactly("20000523", "lamps");
    Article older =
        ReadFiles.article(
            folder,
            """
            <NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:g</PublicIdentifier></NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>A lamp</HeadLine></NewsLines>
            <DescriptiveMetadata><SubjectCode><Subject FormalName="04000000"/><SubjectMatter FormalName="04005000"/></SubjectCode></DescriptiveMetadata>
            <ContentItem><MediaType FormalName="Text"/><DataContent><p>It was lit.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
            """);
    assertThat(older.details().tags()).containsExactly("04005000");
  }

  @Test
  void theBylineOfAWireMayStandRightAboveItsText() {
    Article article =
        ReadFiles.article(
            folder,
            "\u0001bc-lamp\nu i bsw bc-Lamp  03-05 0044\n\u0002 A lamp is lit =\nBy Ann Other, dpa =\n   Leith (dpa) - It was\nlit at noon.\n   All came.\n\u0003\n051015 GMT Mar 20\n");
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.text()).isEqualTo("Leith (dpa) - It was lit at noon.\n\nAll came.");
    assertThat(article.dropped()).containsExactly(new Article.Dropped("head", "By Ann Other, dpa"));
  }

  @Test
  void aBylineAboveTheTextIsLeftOutAndRecordedInAnyOfSeveralLanguages() {
    for (String line : List.of("By Ann Other", "Von Jörn Thomsen", "Par Anne Duc et Jean Li")) {
      Article article =
          ReadFiles.article(
              folder,
              "<nitf><body><body.head><hedline><hl1>A lamp</hl1></hedline></body.head><body.content><p>%s</p><p>It is lit.</p></body.content></body></nitf>"
                  .formatted(line));
      assertThat(article.text()).isEqualTo("It is lit.");
      assertThat(article.author()).isEqualTo(line.substring(line.indexOf(' ') + 1));
      assertThat(article.dropped()).containsExactly(new Article.Dropped("head", line));
    }
  }

  @Test
  void bylinesOfNinjsAreAListOfTexts() {
    Article article =
        ReadFiles.article(
            folder,
            "{\"uri\": \"a\", \"standard\": {\"name\": \"ninjs\", \"version\": \"2.1\"}, \"type\": \"text\", \"headlines\": [{\"value\": \"A lamp\"}], \"bylines\": [{\"value\": \"By Ann Other\"}, {\"value\": \"Bo Li\"}], \"bodies\": [{\"role\": \"main\", \"value\": \"<p>It is lit.</p>\"}]}");
    assertThat(article.author()).isEqualTo("Ann Other; Bo Li");
  }

  @Test
  void typesettersSignsInTheTableOfAWireAreNoText() {
    String wire =
        """
        \026\001W1
        \002^BC-Lamp,46<
        ^A table of lamps<
        \t  It was counted at noon, and all of it was written down.
        \t  The keepers of the harbour and of both quays went from post to post with a ladder, and whoever had an hour came along.
        \t  The keepers of the harbour and of both quays went from post to post with a ladder, and whoever had an hour came along.
        \t  The keepers of the harbour and of both quays went from post to post with a ladder, and whoever had an hour came along.
        \t\b^Lit;Out\037
        \t\bOld\020 Lamp\036 7\036 5
        \003
        """;
    Article article = ReadFiles.article(folder, wire);
    assertThat(article.text()).contains("Old Lamp 7 5");
    assertThat(article.text().chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
  }
}
