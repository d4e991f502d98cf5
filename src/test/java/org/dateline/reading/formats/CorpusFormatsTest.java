package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusFormatsTest {
  @TempDir Path folder;

  @Test
  void aTableIsReadByItsColumnNamesInAnyOfSeveralLanguagesAndEncodings() {
    String table =
        """
        Nr;Titel;Volltext;Datum;Zeitung;Verfasser;Seite
        1;Fähre;"Sie fährt; ja.

        Und ""wie"".";9.5.2014;Der Bote;Anna Otto;7
        ;;;;;;
        """
            .replace("\n", "\r\n");
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE)) {
      Article article = ReadFiles.articles(folder, table.getBytes(charset)).get(0);
      assertThat(article.title()).isEqualTo("Fähre");
      assertThat(article.text()).isEqualTo("Sie fährt; ja.\n\nUnd \"wie\".");
      assertThat(article.published()).hasToString("PartialDate[value=2014-05-09]");
      assertThat(article.source()).isEqualTo("Der Bote");
      assertThat(article.author()).isEqualTo("Anna Otto");
      assertThat(article.details().page()).isEqualTo("7");
    }
  }

  @Test
  void whichNumberOfADateIsTheDayIsToldByOtherRows() {
    List<Article> articles =
        ReadFiles.articles(folder, "title,text,date\nA,One.,03/04/2018\nB,Two.,24/04/2018\n");
    assertThat(articles)
        .extracting(a -> String.valueOf(a.details().published()))
        .containsExactly("Moment[value=2018-04-03]", "Moment[value=2018-04-24]");
    assertThat(ReadFiles.article(folder, "title,text,date\nA,One.,03/04/2018\n").published())
        .isNull();
  }

  @Test
  void aTableWithoutATextOrWithTwoAsksForOne() throws Exception {
    assertThat(
            ReadFiles.reasons(
                folder, "id,title,url,publish_date\n1,T,https://p.example,2020-01-02\n"))
        .singleElement()
        .asString()
        .contains("--map text=");
    assertThat(ReadFiles.reasons(folder, "title,text,body\nT,One.,Two.\n"))
        .singleElement()
        .asString()
        .contains("text, body");
    Path file = Files.writeString(folder.resolve("t"), "title,Worte,date\nT,One.,2020-01-02\n");
    List<ReadResult> readings = new ArrayList<>();
    Readers.standard(new ReadingOptions(null, null, null, Map.of("text", "Worte")))
        .read(file, readings::add);
    assertThat(readings).singleElement().isInstanceOf(ReadResult.Success.class);
  }

  @Test
  void sgmlWithoutAnOutermostElementAndWithControlCharactersIsRead() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="YES" NEWID="5">
            <DATE> 1-MAR-1987 15:01:01.79</DATE><TOPICS><D>grain</D></TOPICS>
            <TEXT>&#2;<TITLE>TALKS GO ON</TITLE><DATELINE>    OSLO, March 1 - </DATELINE><BODY>Envoys met in
            the hall.
                They left &lt;at>.
             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            <REUTERS NEWID="6"><DATE> 1-MAR-1987</DATE><TEXT TYPE="BRIEF">&#2;******BRIEF&#3;</TEXT></REUTERS>
            """);
    assertThat(article.text()).isEqualTo("Envoys met in the hall.\n\nThey left <at>.");
    assertThat(article.details().published()).isEqualTo(new Moment("1987-03-01T15:01:01.79"));
    assertThat(article.details().tags()).containsExactly("grain");
    assertThat(article.dateline()).isEqualTo("OSLO");
  }

  @Test
  void theOriginOfATrecDocumentMayNameItsPage() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <DOC><DOCNO> DP-1 </DOCNO><DATE1> 01/30/03 </DATE1><SO> THE DAILY POST (P), PAGE A16 </SO><HL> A lamp </HL>
            <TEXT>It is lit.</TEXT></DOC>
            """);
    assertThat(article.source()).isEqualTo("THE DAILY POST (P)");
    assertThat(article.details().page()).isEqualTo("A16");
  }

  @Test
  void documentsOfGigawordTakeDayAndSourceFromTheirIds() {
    List<Article> articles =
        ReadFiles.articles(
            folder,
            """
            <DOC id="ABC_ENG_20090531.0001" type="story" >
            <HEADLINE>
            Talks
            go on
            </HEADLINE>
            <DATELINE>
            OSLO, May 31 (ABC)
            </DATELINE>
            <TEXT>
            <P>
            Envoys met &amp;
            left.
            </P>
            <P>
            So.
            </P>
            </TEXT>
            </DOC>
            <DOC id="ABC_ENG_20090531.0002" type="other" >
            <TEXT>
            1 2
            </TEXT>
            </DOC>
            """);
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).title()).isEqualTo("Talks go on");
    assertThat(articles.get(0).text()).isEqualTo("Envoys met & left.\n\nSo.");
    assertThat(articles.get(0).published()).hasToString("PartialDate[value=2009-05-31]");
    assertThat(articles.get(0).language()).isEqualTo("en");
  }

  @Test
  void ofAWikiOnlyPublishedPagesAreReadAndTheirTemplateGivesTheDay() {
    List<Article> articles =
        ReadFiles.articles(
            folder,
            """
            <mediawiki xml:lang="en"><siteinfo><sitename>Wikinews</sitename><base>https://en.wikinews.org/wiki/Main_Page</base></siteinfo>
            <page><title>Talks go on</title><ns>0</ns><id>1</id><revision><id>2</id><timestamp>2019-01-02T03:04:05Z</timestamp>
            <text>{{date|April 10, 2018}}
            [[File:Hall.jpg|thumb|The hall, in {{w|Oslo}}.]]
            Envoys met in {{w|Oslo|the city}} and [[left]].&lt;ref>no&lt;/ref>

            ''So'' said [https://x.example they].

            == Sources ==
            *{{source|date=April 9, 2018}}
            {{publish}}
            [[Category:Oslo]]</text></revision></page>
            <page><title>Draft</title><ns>0</ns><id>3</id><revision><text>{{develop}} Write.</text></revision></page>
            <page><title>Old</title><ns>0</ns><id>4</id><redirect title="x"/><revision><text>#REDIRECT</text></revision></page>
            </mediawiki>
            """);
    assertThat(articles).hasSize(1);
    Article article = articles.get(0);
    assertThat(article.text()).isEqualTo("Envoys met in the city and left.\n\nSo said they.");
    assertThat(article.published()).hasToString("PartialDate[value=2018-04-10]");
    assertThat(article.url()).isEqualTo("https://en.wikinews.org/wiki/Talks_go_on");
    assertThat(article.details().tags()).containsExactly("Oslo");
  }

  @Test
  void aCollectionOfPiecesKeepsCaptionsAndMessagesApart() {
    Article article =
        ReadFiles.article(
            folder,
            """
            {"id": "a", "article_url": "/local/a", "title": null, "contents": [{"type": "kicker", "content": "Local"}, {"type": "title", "content": "Talks"}, null, {"type": "date", "content": 1575554400000}, {"type": "image", "fullcaption": "A hall."}, {"type": "sanitized_html", "content": "Envoys <b>met</b> &amp; left."}, {"type": "sanitized_html", "content": "\\u00a0"}], "source": "The Post"}
            """);
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.text()).isEqualTo("Envoys met & left.");
    assertThat(article.details().published()).isEqualTo(new Moment("2019-12-05T14:00:00Z"));
    assertThat(article.details().section()).isEqualTo("Local");
    assertThat(article.details().url()).isEqualTo("/local/a");
    assertThat(article.url()).isNull();
  }

  @Test
  void editionsGiveEachArticleOnceWithoutNotesAndAdvertisements() {
    Article tei =
        ReadFiles.article(
            folder,
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><publicationStmt><date when="2015-01-01"/></publicationStmt>
            <sourceDesc><title level="j">The Star</title><date when="1882-10-19"/></sourceDesc></teiHeader><text><body><pb n="3"/>
            <div type="article" xml:id="d1"><head>Talks</head><p>Envoys me<lb break="no"/>t<lb/>there.<note>No.</note></p></div></body></text></TEI>
            """);
    assertThat(tei.text()).isEqualTo("Envoys met there.");
    assertThat(tei.published()).hasToString("PartialDate[value=1882-10-19]");
    assertThat(tei.details().page()).isEqualTo("3");
    Article gale =
        ReadFiles.article(
            folder,
            """
            <issue><metadatainfo><title>The Mercury</title><language>English</language><pf>19121110</pf></metadatainfo>
            <page><article type="News"><id>1</id><ti>Talks</ti><text><text.title><p><wd>Talks</wd></p></text.title><text.cr><p><wd>Envoys</wd>
            <wd>met.</wd></p></text.cr></text></article>
            <article type="Classified ads"><id>2</id><text><text.cr><p><wd>Hay.</wd></p></text.cr></text></article></page></issue>
            """);
    assertThat(gale.text()).isEqualTo("Envoys met.");
    assertThat(gale.published()).hasToString("PartialDate[value=1912-11-10]");
  }
}
