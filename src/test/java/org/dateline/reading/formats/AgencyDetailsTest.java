package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Items of agencies that write things beside the text, or twice. */
final class AgencyDetailsTest {
  private static final String ITEM =
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Lamp Wire"/><versionCreated>2020-02-04T12:00:00Z</versionCreated></itemMeta>
      <contentMeta>%s<headline>A lamp is lit</headline></contentMeta><contentSet><inlineXML>%s</inlineXML></contentSet></newsItem>
      """;

  @TempDir Path folder;

  @Test
  void titleAndBylineThatStandInTheTextOnceMoreAreNoText() {
    Article article =
        ReadFiles.article(
            folder,
            ITEM.formatted(
                "<by>Ann Other</by>",
                "<html><body><h1>A lamp is lit</h1><p>By Ann Other</p><p>It was dark.</p><p>All came.</p></body></html>"));
    assertThat(article.text()).isEqualTo("It was dark.\n\nAll came.");
    assertThat(article.author()).isEqualTo("Ann Other");
  }

  @Test
  void everyCreatorIsNamedButTheAgencyIsNone() {
    String body = "<html><body><p>It was dark.</p></body></html>";
    assertThat(
            ReadFiles.article(
                    folder,
                    ITEM.formatted(
                        "<creator><name>Ann Other</name></creator><creator literal=\"Bo Lind\"/>",
                        body))
                .author())
        .isEqualTo("Ann Other; Bo Lind");
    for (String agency :
        List.of(
            "<creator literal=\"Lamp Wire\"/>",
            "<creator literal=\"lw\"><organisationDetails/></creator>")) {
      assertThat(ReadFiles.article(folder, ITEM.formatted(agency, body)).author()).isNull();
    }
  }

  @Test
  void linesOfOneParagraphThatAWriterIndentedAreOneParagraph() {
    assertThat(
            ReadFiles.article(
                    folder,
                    ITEM.formatted(
                        "",
                        "<html><body><p>\n          The lamp on the\n          pier was lit\n          at noon.\n        </p></body></html>"))
                .text())
        .isEqualTo("The lamp on the pier was lit at noon.");
  }

  @Test
  void aNoteToEditorsWithAContentOfItsOwnIsNotTheText() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <nitf><head><docdata><doc.copyright holder="Lamp Wire" year="2018"/></docdata><pubdata name="The Lamp" position.sequence="5"/></head><body><body.head><hedline><hl1>A lamp</hl1></hedline>
            <note noteclass="editorsnote"><body.content><p>Eds: adds quote</p></body.content></note></body.head><body.content><p>It was lit.</p><note><p>Ends note</p></note></body.content></body></nitf>
            """);
    assertThat(article.text()).isEqualTo("It was lit.");
    assertThat(article.details().page()).isEqualTo("5");
    assertThat(article.details().copyright()).isEqualTo("© 2018 Lamp Wire");
    assertThat(article.dropped())
        .extracting(Article.Dropped::text)
        .containsExactly("Eds: adds quote", "Ends note");
  }

  @Test
  void itemsThatShareTheirPublicIdentifierAreToldApartByTheirOwn() {
    String item =
        """
        <NewsItem><Identification><NewsIdentifier><ProviderId>lamp.example</ProviderId><DateId>20200102</DateId><NewsItemId>%s</NewsItemId>%s</NewsIdentifier></Identification>
        <NewsComponent xml:lang="nl"><NewsLines><HeadLine>Lamp</HeadLine><KeywordLine>lampen</KeywordLine></NewsLines><ContentItem><DataContent><p>De lamp brandt.</p></DataContent></ContentItem></NewsComponent></NewsItem>
        """;
    String shared = "<PublicIdentifier>urn:newsml:lamp.example</PublicIdentifier>";
    List<Article> articles =
        ReadFiles.articles(
            folder,
            "<NewsML>"
                + item.formatted("a1", shared)
                + item.formatted("a2", shared)
                + item.formatted("a3", "")
                + "</NewsML>");
    assertThat(articles)
        .extracting(Article::id)
        .containsExactly(
            "urn:newsml:lamp.example:a1",
            "urn:newsml:lamp.example:a2",
            "urn:newsml:lamp.example:20200102:a3");
    assertThat(articles).extracting(Article::language).containsOnly("nl");
    assertThat(articles.get(0).details().tags()).containsExactly("lampen");
  }

  @Test
  void anItemOfNinjsIsKnownByItsTypeAlone() {
    List<Article> articles =
        ReadFiles.articles(
            folder,
            """
            [{"uri": "u1", "type": "picture", "headline": "A picture", "body_text": "A caption."},
             {"uri": "u2", "type": "text", "headline": "A lamp", "body_text": "It was lit.", "provider": "Lamp Wire"}]
            """);
    assertThat(articles).extracting(Article::title).containsExactly("A lamp");
    assertThat(articles).extracting(Article::source).containsExactly("Lamp Wire");
  }

  @Test
  void placeAndDayOfADatelineThatAreElementsOfTheirOwnStandApart() {
    Article article =
        ReadFiles.article(
            folder,
            "<nitf><body><body.head><hedline><hl1>A lamp</hl1></hedline><dateline><location>DUBBO</location><story.date norm=\"20140226\">Feb 26 LW -</story.date></dateline></body.head><body.content><p>It was lit.</p></body.content></body></nitf>");
    assertThat(article.details().dateline()).isEqualTo("DUBBO Feb 26 LW -");
  }

  @Test
  void aWireThatLostItsControlCharactersHasItsHeadAllTheSame() {
    Article article =
        ReadFiles.article(
            folder,
            "lwa00075 3 i 510    lwa 1003\n\n/lamps/towns/\n2ND LEAD\nA lamp that was out is lit\nBy Ann Other, lwa  =\n \nTown (lwa) - It was\nlit at noon.\n\nAll came.\n\n101137 GMT Dez 18\n");
    assertThat(article.title()).isEqualTo("A lamp that was out is lit");
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.text()).isEqualTo("Town (lwa) - It was lit at noon.\n\nAll came.");
  }

  @Test
  void aHeadlineMayEndWithASignOrBeforeAnIndentedLineAndASlugIsNone() {
    for (String end : List.of("+\r\n", "\r\n")) {
      Article article =
          ReadFiles.article(
              folder,
              "\u0001a0105LAMP\u001f\r\nu s\r\n\u0002BC-Lamp\r\nA lamp is lit"
                  + end
                  + "     SAITAMA, Japan, Dec. 9 Lampo - It was\r\nlit on Sunday.\r\n\u0003");
      assertThat(article.title()).isEqualTo("A lamp is lit");
      assertThat(article.dateline()).isEqualTo("SAITAMA");
      assertThat(article.text()).isEqualTo("SAITAMA, Japan, Dec. 9 Lampo - It was lit on Sunday.");
    }
  }

  @Test
  void aDatelineWithoutCapitalsIsToldByItsDayAndAgency() {
    for (String line : List.of("Nueva Delhi, 21 ene (EXA).- ", "Tegucigalpa, Jan 2 (EXA).- ")) {
      assertThat(ReadFiles.article(folder, "A lamp\n\n" + line + "It was lit.\n").dateline())
          .isEqualTo(line.substring(0, line.indexOf(',')));
    }
    for (String none : List.of("Mayor Quill (left) - it was lit.", "NATO Chief - who is he?")) {
      assertThat(ReadFiles.article(folder, "A lamp\n\n" + none + "\n").dateline()).isNull();
    }
  }
}
