package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.dateline.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries of databases and agencies in the forms that differ from the plain one. */
final class DeliveryVariantsTest {
  @TempDir Path folder;

  @Test
  void articlesBehindALongHeadOfStylesAreStillADelivery() {
    String page =
        "<!DOCTYPE html><html><head><style>"
            + ".icon a{display:block}\n".repeat(10_000)
            + "</style></head><body>%s</body></html>";
    Article factiva =
        ReadFiles.article(
            folder,
            page.formatted(
                "<div class='article enArticle'><table><tr><td class='index'><b>HD</b></td><td>A"
                    + " lamp</td></tr><tr><td class='index'><b>TD</b></td><td><p>It is"
                    + " lit.</p></td></tr><tr><td class='index'><b>AN</b></td><td>Document"
                    + " aargz00020021016dyag000c5</td></tr></table></div>"));
    assertThat(factiva.text()).isEqualTo("It is lit.");
    assertThat(factiva.details().id()).isEqualTo("aargz00020021016dyag000c5");
    Article europresse =
        ReadFiles.article(
            folder,
            page.formatted(
                "<article><span class='DocPublicationName'>La Gazette, no. 12</span><p"
                    + " class='titreArticleVisu'>Une lampe</p><div class='docOcurrContainer'><p>Elle"
                    + " brille.</p></div></article>"));
    assertThat(europresse.source()).isEqualTo("La Gazette");
    assertThat(europresse.text()).isEqualTo("Elle brille.");
  }

  @Test
  void factivaXmlGivesEachArticleWithLeadAndRest() {
    List<Article> articles =
        ReadFiles.articles(
            folder,
            """
            <?xml version="1.0"?><PPSResponse><ppsArticleResponse xmlns="http://global.factiva.com/pps/2.0"><ppsarticleResultSet>
            <ppsarticle><article><accessionNo>POST000020120109e51700030</accessionNo><baseLanguage>EN</baseLanguage>
            <headline><paragraph><hlt>Lamp</hlt> lit</paragraph></headline><byline>By Ann Other</byline>
            <leadParagraph>It was lit.</leadParagraph><pages>1</pages><publicationDate><date>2012-01-09</date></publicationDate>
            <sourceName>The Daily Post</sourceName><newsSubject code="g"><name>Lamps</name></newsSubject>
            <tailParagraphs><paragraph>All came.</paragraph><paragraph>None left.</paragraph></tailParagraphs></article></ppsarticle>
            <ppsarticle><article><accessionNo>POST000020120109e51700031</accessionNo><headline><paragraph>Two</paragraph></headline>
            <publicationDate><dateTime>2012-01-09T01:35:58Z</dateTime></publicationDate><tailParagraphs><paragraph>And two.</paragraph></tailParagraphs></article></ppsarticle>
            </ppsarticleResultSet></ppsArticleResponse></PPSResponse>
            """);
    assertThat(articles).hasSize(2);
    Article first = articles.get(0);
    assertThat(first.title()).isEqualTo("Lamp lit");
    assertThat(first.text()).isEqualTo("It was lit.\n\nAll came.\n\nNone left.");
    assertThat(first.author()).isEqualTo("Ann Other");
    assertThat(first.details().tags()).containsExactly("Lamps");
    assertThat(articles.get(1).details().published()).isEqualTo(new Moment("2012-01-09T01:35:58Z"));
  }

  @Test
  void theFirstEuropresseHasKickerAndAuthorAsLinesAndItsCertificateIsNoText() {
    List<Article> articles =
        ReadFiles.articles(
            folder,
            europresseTable("<br><br>Elle brille.<p></p>Tous viennent.<p></p>", "")
                + europresseTable("<br><br>Anne Autre<br><p></p>Elle brille.<p></p>", "Le port"));
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).text()).isEqualTo("Elle brille.\n\nTous viennent.");
    assertThat(articles.get(0).author()).isNull();
    assertThat(articles.get(0).details().published()).isEqualTo(new Moment("2012-10-04"));
    assertThat(articles.get(1).text()).isEqualTo("Elle brille.");
    assertThat(articles.get(1).author()).isEqualTo("Anne Autre");
    assertThat(articles.get(1).dropped()).extracting(Article.Dropped::text).contains("Le port");
  }

  private static String europresseTable(String text, String kicker) {
    return """
        <table><tr><td><table><tr><td><img src="logo.gif"></td></tr></table><span class="DocPublicationName">La Gazette</span><br>
        <span class="DocHeader">Politique, </span><span class="DocHeader">jeudi </span><span class="DocHeader">4 octobre 2012</span><br><br>%s<br>
        <span class="TitreArticleVisu">Une lampe</span>%s<b><i>© 2012 La Gazette.</i></b><p></p>Numéro de document : news·20121003·GA·1
        <table><tr><td>Date d'émission : <b>2012-11-05</b></td></tr><tr><td>Le présent document est protégé.</td></tr></table></td></tr></table>
        """
        .formatted(kicker, text);
  }

  @Test
  void aMessageOfProQuestHoldsItsArticlesAndNotTheMessage() {
    String html =
        """
        <html><body><div><a name="DocID_1"></a><p style="font-weight:bold">A lamp</p><p><strong>Full text: </strong><text>html&gt;<head></head><p>Enlarge this image.</p><p>It is lit.</p></text></p>
        <p><strong>Publication title: </strong>The Daily Post</p><p><strong>Publication date: </strong>May 8, 2010</p><p><strong>Dateline: </strong>2010-05-07 @ 20:51</p></div>
        <div><a name="DocID_2"></a><p style="font-weight:bold">Two lamps</p><p><strong>Full text: </strong></p><div><p>Both <b>are</b> lit.</p></div>
        <p><strong>Publication date: </strong>May 9, 2010</p></div></body></html>
        """;
    String mail =
        "From: noreply@database.example\nSubject: Your research\nMIME-Version: 1.0\n"
            + "Date: Tue, 15 Aug 2023 01:02:03 -0400\nContent-Type: text/html; charset=utf-8\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8));
    List<Article> articles = ReadFiles.articles(folder, mail);
    assertThat(articles).extracting(Article::title).containsExactly("A lamp", "Two lamps");
    assertThat(articles).extracting(Article::text).containsExactly("It is lit.", "Both are lit.");
    assertThat(articles.get(0).details().dateline()).as("a moment is no place").isNull();
    assertThat(articles)
        .extracting(a -> a.details().published())
        .containsExactly(new Moment("2010-05-08"), new Moment("2010-05-09"));
  }

  @Test
  void anEmptyLineOfBreaksEndsAParagraphOfNexisHtml() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <html><style>.c0 {text-align: center}</style><body><a name="DOC_ID_0_0"></a><div class="c0"><p class="c0">The Daily Post</p></div><div class="c0"><p class="c0">May 4, 1993</p></div>
            <div><p>Wet days</p></div><div><p>LENGTH: 9 words</p></div><div><p>A list:<br>&nbsp;<br>Nine in<br>autumn.</p><p>One in May.</p></div><div><p>LANGUAGE: ENGLISH</p></div></body></html>
            """);
    assertThat(article.text()).isEqualTo("A list:\n\nNine in autumn.\n\nOne in May.");
  }

  @Test
  void anItemOfNexisWithoutATextIsItsHeadline() {
    String item =
        """
                                    1 of 2 DOCUMENTS

                                     The Daily Post

                                  June 18, 2012 Monday

        %s

        LOAD-DATE: April 3, 2014

        LANGUAGE: ENGLISH

        GRAPHIC: The ferry could hardly be seen.
        """;
    Article article = ReadFiles.article(folder, item.formatted("Fog over the harbour"));
    assertThat(article.title()).isEqualTo("Fog over the harbour");
    assertThat(article.text()).isEmpty();
    assertThat(article.details().published()).isEqualTo(new Moment("2012-06-18"));
    assertThat(article.dropped()).extracting(Article.Dropped::reason).containsExactly("caption");
    assertThat(ReadFiles.reasons(folder, item.formatted("")))
        .singleElement()
        .asString()
        .startsWith("No text");
  }

  @Test
  void proQuestXmlOfTodayAndOfHistoricalPapersGivesItsFields() {
    String today =
        """
        <?xml version="1.0"?><Record><GOID>17</GOID><DateTimeStamp>20200103T040506</DateTimeStamp><Obj><TitleAtt><Title>Lamps &amp;amp; oil</Title></TitleAtt>
        <NumericDate>2003-05-07</NumericDate><StartPage>B.4</StartPage><Contributors><Contributor><ContribRole>Author</ContribRole><OriginalForm>By Ann Other</OriginalForm></Contributor></Contributors>
        <Terms><GenSubjTerm><GenSubjValue>Lamps</GenSubjValue></GenSubjTerm></Terms><Language><RawLang>English</RawLang><ISO><ISOCode>ENG</ISOCode></ISO></Language></Obj>
        <DFS><PubFrosting><Title>The Post</Title></PubFrosting></DFS><TextInfo><Text HTMLContent="true">&lt;p&gt;It is lit.&lt;/p&gt;&lt;p&gt;All came.&lt;/p&gt;</Text></TextInfo></Record>
        """;
    String historical =
        """
        <Record><RecordID>18</RecordID><DateTimeStamp>20110103</DateTimeStamp><RecordTitle>Lamps &amp;amp; oil</RecordTitle><Publication><Title>The Post</Title></Publication>
        <NumericPubDate>20030507</NumericPubDate><StartPage>B.4</StartPage><Contributor><ContribRole>Author</ContribRole><OriginalForm>Ann Other</OriginalForm></Contributor>
        <LanguageCode>ENG</LanguageCode><FullText>It is lit.\n\nAll came.</FullText></Record>
        """;
    for (String xml : List.of(today, historical)) {
      Article article = ReadFiles.article(folder, xml);
      assertThat(article.title()).isEqualTo("Lamps & oil");
      assertThat(article.text()).isEqualTo("It is lit.\n\nAll came.");
      assertThat(article.source()).isEqualTo("The Post");
      assertThat(article.author()).isEqualTo("Ann Other");
      assertThat(article.language()).isEqualTo("en");
      assertThat(article.details().published()).isEqualTo(new Moment("2003-05-07"));
      assertThat(article.details().page()).isEqualTo("B.4");
    }
    assertThat(ReadFiles.article(folder, today).details().tags()).containsExactly("Lamps");
  }

  @Test
  void otherXmlAndTablesOfOfficesAreRefusedByName() {
    assertThat(ReadFiles.reasons(folder, "<?xml version=\"1.0\"?><Sheet><row>1</row></Sheet>"))
        .singleElement()
        .asString()
        .contains("<Sheet>");
    assertThat(
            ReadFiles.all(
                folder,
                "x",
                Zips.zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>"))))
        .singleElement()
        .asString()
        .contains("saved as CSV");
  }

  @Test
  void fieldsOfTablesAndOfJsonAreKnownInManyLanguages() {
    for (String names :
        List.of(
            "Titular,Cuerpo,Fecha de publicación,Medio,Autor,Sección",
            "Título,Texto,Data de publicação,Jornal,Autor,Secção",
            "Kop,Tekst,Datum,Krant,Auteur,Rubriek",
            "Schlagzeile,Inhalt,Datum,Zeitung,Verfasser,Rubrik",
            "Titre,Texte,Date de parution,Journal,Auteur,Rubrique",
            "Rubrik,Brödtext,Datum,Tidning,Författare,Avdelning",
            "Overskrift,Brødtekst,Dato,Avis,Forfatter,Sektion",
            "Tytuł,Treść,Data publikacji,Źródło,Autor,Dział",
            "Заголовок,Текст,Дата,Источник,Автор,Раздел",
            "Başlık,Metin,Tarih,Gazete,Yazar,Bölüm",
            "标题,正文,日期,来源,作者,版面",
            "Kop,Artikeltekst,Publicatiedatum,Krant,Auteur,Rubriek",
            "Titoloarticolo,Testo articolo,Data,Testata,Autore,Sezione",
            "Título del artículo,Texto del artículo,Fecha,Medio,Autor,Sección",
            "Artikeltitel,Nachrichtentext,Datum,Quelle,Autor,Ressort",
            "news_title,news_text,date_published,media_outlet,authors,section_name")) {
      String table = names + "\nLamp lit,It was lit.,2020-03-14,The Post,Ann Other,Town\n";
      isTheLamp(ReadFiles.article(folder, table));
      String[] name = names.split(",", -1);
      isTheLamp(
          ReadFiles.article(
              folder,
              "{\"%s\": \"Lamp lit\", \"%s\": \"It was lit.\", \"%s\": \"2020-03-14\", \"%s\": \"The Post\", \"%s\": \"Ann Other\", \"%s\": \"Town\"}"
                  .formatted((Object[]) name)));
    }
  }

  private static void isTheLamp(Article article) {
    assertThat(article.title()).isEqualTo("Lamp lit");
    assertThat(article.text()).isEqualTo("It was lit.");
    assertThat(article.details().published()).isEqualTo(new Moment("2020-03-14"));
    assertThat(article.source()).isEqualTo("The Post");
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.details().section()).isEqualTo("Town");
  }

  @Test
  void linesOfJsonMayBeInWideEncodings() {
    String lines = "{\"title\": \"a\", \"text\": \"One ਊ lamp.\"}\n{\"text\": \"Two.\"}\n";
    for (String encoding : List.of("UTF-16LE", "UTF-32LE", "UTF-32BE")) {
      for (String mark : List.of("\ufeff", "")) {
        byte[] bytes = (mark + lines).getBytes(Charset.forName(encoding));
        assertThat(ReadFiles.all(folder, "x", bytes))
            .hasSize(2)
            .allMatch(ReadResult.Success.class::isInstance);
      }
    }
  }

  @Test
  void anEuropressePageWithATitleInABlockHasItsAuthorBehindItAndItsAddressBelow() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <html><body><article><header><span class="DocPublicationName">La Lampe (site web)</span><span class="DocHeader">Rennes, mercredi 1er février 2023 - 18:40 UTC +01:00 268 mots</span>
            <div class="titreArticle"><p class="rdp__subtitle">Travaux</p><div class="titreArticleVisu rdp__articletitle">La lampe</div></div><p class="sm-margin-bottomNews">Jean Duc</p></header>
            <div class="docOcurrContainer"><p>Elle brille.</p><p>Cet article est paru dans <a href="https://lampe.example/1">La Lampe (site web)</a></p></div><footer><small>© 2023 La Lampe.</small></footer></article></body></html>
            """);
    assertThat(article.author()).isEqualTo("Jean Duc");
    assertThat(article.text()).isEqualTo("Elle brille.");
    assertThat(article.url()).isEqualTo("https://lampe.example/1");
    assertThat(article.details().published()).isEqualTo(new Moment("2023-02-01T18:40+01:00"));
  }

  @Test
  void aRecordOfProQuestMayStandAloneAndNameAuthorsWithoutTheirPart() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <RECORD><GOID>17</GOID><Obj><TitleAtt><Title>A lamp</Title></TitleAtt><NumericDate>2004-11-02</NumericDate><Contributors><Contributor><Author><OriginalForm>Lind, Bo</OriginalForm></Author></Contributor></Contributors></Obj>
            <TextInfo><Text HTMLContent="true">&lt;p&gt;It was lit.&lt;/p&gt;</Text></TextInfo></RECORD>
            """);
    assertThat(article.author()).isEqualTo("Lind, Bo");
    assertThat(article.text()).isEqualTo("It was lit.");
  }

  @Test
  void aFileOfAKnownFormatWithoutAnyArticleIsSaidToHaveNone() {
    assertThat(ReadFiles.reasons(folder, "<NewsML><NewsEnvelope/></NewsML>"))
        .containsExactly("No article was found in it. Nothing was added.");
  }
}
