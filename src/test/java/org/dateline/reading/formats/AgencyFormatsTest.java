package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgencyFormatsTest {
  @TempDir Path folder;

  private static String g2Item(String version, String status, String headline, String content) {
    return """
    <newsItem guid="urn:x:1" version="%s" xml:lang="en-GB">
    <rightsInfo><copyrightNotice>(c) Wire</copyrightNotice></rightsInfo>
    <itemMeta><itemClass qcode="ninat:text"/><provider literal="wire.example"><name>The Wire</name></provider>
    <versionCreated>2025-03-04T10:00:00Z</versionCreated><firstCreated>2025-03-04T08:00:00Z</firstCreated>
    <pubStatus qcode="stat:%s"/></itemMeta>
    <contentMeta><headline role="x:subHeadline">Below</headline><headline>%s</headline><by>By Ann Other</by>
    <dateline>OSLO, March 4 (Wire) -</dateline><subject qcode="m:1"><name>talks</name></subject></contentMeta>
    <contentSet>%s</contentSet></newsItem>
    """
        .formatted(version, status, headline, content);
  }

  private static String g2(String... items) {
    return "\ufeff<?xml version=\"1.0\"?><newsMessage"
        + " xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
        + String.join("", items)
        + "</itemSet></newsMessage>";
  }

  @Test
  void ofSeveralVersionsOfAnItemTheHighestIsRead() {
    String body =
        "<inlineXML><html><body><p>Envoys met.</p><p/><p>They left.</p></body></html></inlineXML>";
    Article article =
        ReadFiles.article(
            folder,
            g2(g2Item("2", "usable", "Second", body), g2Item("1", "usable", "First", body)));
    assertThat(article.title()).isEqualTo("Second");
    assertThat(article.text()).isEqualTo("Envoys met.\n\nThey left.");
    assertThat(article.details().published()).isEqualTo(new Moment("2025-03-04T08:00:00Z"));
    assertThat(article.details().updated()).isEqualTo(new Moment("2025-03-04T10:00:00Z"));
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.source()).isEqualTo("The Wire");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.dateline()).isEqualTo("OSLO");
    assertThat(article.details().dateline()).isEqualTo("OSLO, March 4 (Wire) -");
    assertThat(article.details().tags()).containsExactly("talks");
    assertThat(article.details().copyright()).isEqualTo("(c) Wire");
  }

  @Test
  void aWrappedParagraphMayBeginWithANoteThatIsNotIndented() {
    Article article =
        ReadFiles.article(
            folder,
            g2(
                g2Item(
                    "1",
                    "usable",
                    "Wrapped",
                    "<inlineXML><html><body><p>(Adds the count)\n    Envoys met on the\nupper"
                        + " lock.\n    They left before\nnoon.</p></body></html></inlineXML>")));
    assertThat(article.text())
        .isEqualTo("(Adds the count)\n\nEnvoys met on the upper lock.\n\nThey left before noon.");
  }

  @Test
  void aParagraphThatAWriterOfXmlIndentedIsOne() {
    Article article =
        ReadFiles.article(
            folder,
            g2(
                g2Item(
                    "1",
                    "usable",
                    "Indented",
                    "<inlineXML><html><body><p>Envoys met\n        on the upper\n        lock.\n"
                        + "      </p></body></html></inlineXML>")));
    assertThat(article.text()).isEqualTo("Envoys met on the upper lock.");
  }

  @Test
  void aParagraphOfEscapedTagsIsWhatTheyShow() {
    Article article =
        ReadFiles.article(
            folder,
            g2(
                g2Item(
                    "1",
                    "usable",
                    "Escaped",
                    "<inlineXML><html><body><p>Envoys met.</p><p>&lt;div class=\"box\"&gt;&lt;/div&gt;"
                        + "&lt;script src=\"/x.js\"&gt;&lt;/script&gt;</p><p>&lt;b&gt;They left.&lt;/b&gt;</p>"
                        + "</body></html></inlineXML>")));
    assertThat(article.text()).isEqualTo("Envoys met.\n\nThey left.");
  }

  @Test
  void oneParagraphOfWrappedLinesHasAParagraphForEachIndentedLine() {
    Article article =
        ReadFiles.article(
            folder,
            g2(
                g2Item(
                    "1",
                    "usable",
                    "Talks",
                    """
                    <inlineXML><html><body><p>    Envoys met in the
                    old hall.
                        They left.
                    </p></body></html></inlineXML>\
                    """)));
    assertThat(article.text()).isEqualTo("Envoys met in the old hall.\n\nThey left.");
  }

  @Test
  void markupInPlainDataAndWhatWasEscapedTwiceIsText() {
    Article article =
        ReadFiles.article(
            folder,
            g2(
                g2Item(
                    "1",
                    "usable",
                    "Talks",
                    "<inlineData contenttype=\"text/plain\"><![CDATA[<p>In"
                        + " Troms&amp;oslash;.</p><p>So.</p>]]></inlineData>")));
    assertThat(article.text()).isEqualTo("In Tromsø.\n\nSo.");
  }

  @Test
  void whatIsWithdrawnIsNoArticleAndSaysSo() {
    String item = g2(g2Item("1", "canceled", "Kill", "<inlineData>Do not use.</inlineData>"));
    assertThat(ReadFiles.articles(folder, item)).isEmpty();
    assertThat(ReadFiles.reasons(folder, item)).singleElement().asString().contains("canceled");
  }

  @Test
  void aCaptionOfNewsMlIsNotTheText() {
    Article article =
        ReadFiles.articles(
                folder,
                """
                <?xml version="1.0" encoding="iso-8859-1"?>
                <NewsML><NewsItem xml:lang="fr"><Identification><NewsIdentifier><PublicIdentifier>urn:y</PublicIdentifier></NewsIdentifier></Identification>
                <NewsManagement><FirstCreated>20140829T134951+0000</FirstCreated><ThisRevisionCreated>20140829T134951+0000</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
                <NewsComponent><NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><p>Un quai.</p></DataContent></ContentItem></NewsComponent>
                <NewsLines><HeadLine>Été</HeadLine><ByLine>Par Anne Autre</ByLine></NewsLines>
                <ContentItem><MediaType FormalName="Text"/><DataContent><p>L'été est là.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
                """
                    .getBytes(StandardCharsets.ISO_8859_1))
            .get(0);
    assertThat(article.title()).isEqualTo("Été");
    assertThat(article.text()).isEqualTo("L'été est là.");
    assertThat(article.author()).isEqualTo("Anne Autre");
    assertThat(article.dropped())
        .singleElement()
        .extracting(Article.Dropped::reason)
        .isEqualTo("caption");
    assertThat(article.details().updated()).isNull();
  }

  @Test
  void nitfIsReadWithoutItsTypeDefinitionAndItsLeadOnlyOnce() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <!DOCTYPE nitf SYSTEM "http://dtd.example.invalid/nitf.dtd">
            <nitf><head><title>SLUG</title><docdata><doc-id id-string="7"/><date.expire norm="00000000T000000"/></docdata>
            <pubdata date.publication="20070201T000000" name="The Times of Oslo" ex-ref="https://t.example/7"/></head>
            <body><body.head><hedline><hl1>Talks</hl1></hedline><byline class="print_byline">By ANN OTHER<byttl>Envoy</byttl></byline></body.head>
            <body.content><block class="lead_paragraph"><p>Envoys<br/>met.</p></block>
            <block class="full_text"><p>Envoys<br/>met.</p><p>They left.</p></block>
            <block class="correction_text"><p>It was Tuesday.</p></block></body.content></body></nitf>
            """);
    assertThat(article.text()).isEqualTo("Envoys met.\n\nThey left.");
    assertThat(article.published()).hasToString("PartialDate[value=2007-02-01]");
    assertThat(article.author()).isEqualTo("ANN OTHER, Envoy");
    assertThat(article.dropped())
        .extracting(Article.Dropped::text)
        .containsExactly("It was Tuesday.");
  }

  @Test
  void ninjsGivesTheBodyOnceInBothSpellings() {
    for (List<String> name :
        List.of(
            List.of("versioncreated", "firstcreated", "copyrightnotice"),
            List.of("versionCreated", "firstCreated", "copyrightNotice"))) {
      Article article =
          ReadFiles.article(
              folder,
              """
              {"uri": "urn:n:1", "type": "text", "%s": "2024-03-01T10:00:00+0000", "%s": "2024-03-01T09:00:00+0000",
               "%s": "(c) Wire", "headline": "Talks", "byline": "Ann Other", "source": "Wire",
               "body_text": "Envoys met.\\nThey left.", "body_html": "<p>Envoys met.</p><p>They left.</p>",
               "subject": [{"code": "1", "name": "talks"}], "associations": {"a": {"type": "picture", "headline": "Hall"}}}
              """
                  .formatted(name.get(0), name.get(1), name.get(2)));
      assertThat(article.text()).isEqualTo("Envoys met.\n\nThey left.");
      assertThat(article.details().published()).isEqualTo(new Moment("2024-03-01T09:00:00+00:00"));
      assertThat(article.details().copyright()).isEqualTo("(c) Wire");
      assertThat(article.details().tags()).containsExactly("talks");
    }
  }

  @Test
  void wireTextHasItsHeadBetweenControlCharactersAndItsNotesApart() {
    Article article =
        ReadFiles.article(
            folder,
            """
            \u0001abc012 4 i 10

            Talks/
            \u0002Talks go on =

            By Ann Other, wire =

               Oslo (wire) - Envoys met in
            the hall.
               They left.

            # Notebook
            Ask the desk.
            \u0003101200 Jun 17
            \u0004\
            """
                .replace("\n", "\r\n"));
    assertThat(article.title()).isEqualTo("Talks go on");
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.text()).isEqualTo("Oslo (wire) - Envoys met in the hall.\n\nThey left.");
    assertThat(article.details().dateline()).isEqualTo("Oslo (wire) -");
    assertThat(article.published()).isNull();
    assertThat(article.dropped())
        .extracting(Article.Dropped::reason)
        .containsExactly("not for publication", "head");
  }
}
