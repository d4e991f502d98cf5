package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseFormatsTest {
  @TempDir Path folder;

  @Test
  void factivaIsReadByCodesOrByPositionsAndEachArticleOnce() {
    Article coded =
        ReadFiles.article(
            folder,
            """
            <html><body><div class="article frArticle"><table><tr><td class="index"><b>HD</b></td><td><b>Bancs</b></td></tr>
            <tr><td class="index"><b>PD</b></td><td>29 décembre 2011</td></tr><tr><td class="index"><b>ET</b></td><td>15:32</td></tr>
            <tr><td class="index"><b>SN</b></td><td>Le Courrier</td></tr><tr><td class="index"><b>LA</b></td><td>Français</td></tr>
            <tr><td class="index"><b>LP</b></td><td><p class="articleParagraph">Des bancs.</p></td></tr>
            <tr><td class="index"><b>TD</b></td><td><p class="articleParagraph">Verts.</p></td></tr>
            <tr><td class="index"><b>AN</b></td><td>Document COURRI0020111229e7ct0001r</td></tr></table></div></body></html>
            """);
    assertThat(coded.text()).isEqualTo("Des bancs.\n\nVerts.");
    assertThat(coded.details().published()).isEqualTo(new Moment("2011-12-29T15:32"));
    assertThat(coded.language()).isEqualTo("fr");
    assertThat(coded.details().id()).isEqualTo("COURRI0020111229e7ct0001r");
    Article positional =
        ReadFiles.article(
            folder,
            """
            <html><body><div id="article-X" class="article"><div class="article enArticle"><p><div>Local</div><div id="hd"><span class='enHeadline'>2) Talks</span></div>
            <div>By Ann Other</div><div>495 words</div><div>1 April 2017</div><div>06:15</div><div>The Post</div><div>POST</div><div>Late Edition</div><div>A4</div><div>English</div><div>Copyright 2017 Post.</div></p>
            <p class="articleParagraph enarticleParagraph">Envoys met.</p><p>Post<br/>Document POSTXX0020170401ed41000gh</p></div></div></body></html>
            """);
    assertThat(positional.title()).isEqualTo("2) Talks");
    assertThat(positional.text()).isEqualTo("Envoys met.");
    assertThat(positional.author()).isEqualTo("Ann Other");
    assertThat(positional.source()).isEqualTo("The Post");
    assertThat(positional.details().page()).isEqualTo("A4");
    assertThat(positional.details().section()).isEqualTo("Local");
  }

  @Test
  void rtfKeepsItsCharactersAndDropsTheSummaryOfTheSearch() {
    Article article =
        ReadFiles.article(
            folder,
            """
            {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\uc1
            \\pard HD\\tab Talks\\par \\pard PD\\tab 3 October 2006\\par \\pard SN\\tab The Post\\par
            \\pard LP\\tab Envoys\\u8217? hall \\'e9t\\'e9.\\par \\pard AN\\tab Document POSTXX0020061003e2a300001\\par \\page
            \\pard Search Summary\\par \\pard Text\\tab talks\\par }
            """);
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.text()).isEqualTo("Envoys’ hall été.");
  }

  @Test
  void europresseTakesItsDayFromTheHeadAndNotFromTheNumber() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <html><body><article><header><div><span class="DocPublicationName">Le Courrier, no. 12 </span></div>
            <div><span class="DocHeader">France, mercredi 11 septembre 2024 134 mots, p. 11</span></div><div class="titreArticle"><p class="sm-margin-bottomNews">Ville</p><p class="titreArticleVisu">Un pont</p></div>
            <div class="docAuthors">Anne Autre</div></header><section><div class="DocText"><div class="docOcurrContainer"><p>Il <mark>est</mark> là.</p></div></div></section>
            <aside><b>Note(s) : </b><p>14 mars 1956.</p></aside><footer><small>© 2024 Presse</small><p>news·20240912·CE·0001</p></footer></article></body></html>
            """);
    assertThat(article.title()).isEqualTo("Un pont");
    assertThat(article.text()).isEqualTo("Il est là.");
    assertThat(article.published()).hasToString("PartialDate[value=2024-09-11]");
    assertThat(article.source()).isEqualTo("Le Courrier");
    assertThat(article.details().section()).isEqualTo("France");
    assertThat(article.details().page()).isEqualTo("11");
    assertThat(article.details().id()).isEqualTo("news·20240912·CE·0001");
    assertThat(article.author()).isEqualTo("Anne Autre");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cronaca, mercoledì 11 settembre 2024, pag. 12",
        "Cronaca, miércoles 11 septiembre 2024 134 palabras, pág. 12",
        "Cronaca, mercredi 11 septembre 2024, p. 12",
        "Cronaca, mercredi 11 septembre 2024, page 12",
        "Cronaca, Mittwoch 11 September 2024, S. 12",
        "Cronaca, woensdag 11 september 2024, blz. 12"
      })
  void europresseHasThePageInManyLanguages(String head) {
    Article article =
        ReadFiles.article(
            folder,
            """
            <html><body><article><header><div><span class="DocPublicationName">Il Molo</span></div>
            <div><span class="DocHeader">%s</span></div><div class="titreArticle"><p class="titreArticleVisu">Un ponte</p></div></header>
            <section><div class="DocText"><p>È là.</p></div></section></article></body></html>
            """
                .formatted(head));
    assertThat(article.details().page()).isEqualTo("12");
    assertThat(article.details().section()).isEqualTo("Cronaca");
    assertThat(article.published()).hasToString("PartialDate[value=2024-09-11]");
  }

  private static final String RULE = "_".repeat(60) + "\n\n";

  @Test
  void proQuestReadsBrokenLabelsAndTakesTheProxyOffAddresses() {
    Article article =
        ReadFiles.article(
            folder,
            RULE
                + """
                Document 1 of 1

                Talks: go on

                Full text: Envoys met.
                They left.
                CAPTION: A hall.

                Title: Talks: go on

                Publication title: The Post; Oslo

                First page: A.3

                Publication date: Jan 11, 2 009

                Languageof publication: English

                ProQuest document ID: 17

                Document URL: https://proxy.example/login?url=https://www.proquest.com/docview/17?accountid=1

                Last updated: 2017-11-07

                """
                + RULE
                + "Contact us at: x\nDatabase copyright ProQuest LLC.\n");
    assertThat(article.title()).isEqualTo("Talks: go on");
    assertThat(article.text()).isEqualTo("Envoys met.\n\nThey left.");
    assertThat(article.published()).hasToString("PartialDate[value=2009-01-11]");
    assertThat(article.source()).isEqualTo("The Post");
    assertThat(article.url()).isEqualTo("https://www.proquest.com/docview/17");
    assertThat(article.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=\"article-image\"><p class=\"articleParagraph\">%s</p></div>",
        "<div class='article enArticle'><p>%s</p></div>",
        "<section data-x='DOC_ID_0_1'><p>%s</p></section>",
        "<p class='DocPublicationName'></p><p>%s</p>"
      })
  void aPageThatOnlyLooksLikeThatOfADatabaseIsReadAsAPage(String body) {
    String text = "The lock keepers of Marsh End voted to keep the winter hours for a year.";
    String page =
        "<!doctype html><html><head><title>Locks</title></head><body><h1>Locks and gates</h1>"
            + body.formatted(text)
            + "</body></html>";

    assertThat(ReadFiles.article(folder, page).text()).contains(text);
  }
}
