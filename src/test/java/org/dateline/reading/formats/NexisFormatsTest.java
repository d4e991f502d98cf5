package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries of Nexis: as text, in English and German, and as a document of Nexis Uni. */
final class NexisFormatsTest {
  private static final String NEXIS =
      """
            Download Request: All
            Terms: talks

                                       2001 of 2002 DOCUMENTS

                                         The Daily Post

                             June 17, 2012 Sunday 6:10 PM  EST
                                          City Edition

            Talks go on in
            the hall

            BYLINE: By Ann Other

            SECTION: NEWS; Pg. 4

            LENGTH: 12 words

            Envoys met in the hall
            and talked.

            MID: Calm seas, as you can see.

            LOAD-DATE: June 19, 2014

            LANGUAGE: ENGLISH

            SUBJECT: TALKS (90%); HALLS (80%)

            GRAPHIC: A hall
            at noon.

                                    Copyright 2012 The Daily Post
                                        All Rights Reserved
            """;

  /** As the German edition delivers it: labels in German, pages and days too. */
  private static final String NEXIS_IN_GERMAN =
      """

                                   Dokument 2002 von 2002

                                         Der Bote

                                      8. Maerz 2001

            Fähre

            AUTOR: Anna Otto

            LÄNGE: 3 Wörter

            Sie fährt.

            UPDATE: 9. Maerz 2001

            SPRACHE: GERMAN; DEUTSCH

                                    Copyright 2001 Der Bote
            """;

  @TempDir Path folder;

  @Test
  void nexisTextJoinsItsLinesAndTakesOnlyKnownLabelsForFields() {
    Article article = ReadFiles.articles(folder, NEXIS + NEXIS_IN_GERMAN).get(0);
    assertThat(article.title()).isEqualTo("Talks go on in the hall");
    assertThat(article.text())
        .isEqualTo("Envoys met in the hall and talked.\n\nMID: Calm seas, as you can see.");
    assertThat(article.details().published()).isEqualTo(new Moment("2012-06-17T18:10-05:00"));
    assertThat(article.source()).isEqualTo("The Daily Post");
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.details().section()).isEqualTo("NEWS");
    assertThat(article.details().page()).isEqualTo("4");
    assertThat(article.details().tags()).containsExactly("TALKS", "HALLS");
    assertThat(article.details().copyright())
        .isEqualTo("Copyright 2012 The Daily Post All Rights Reserved");
    assertThat(article.dropped()).extracting(Article.Dropped::reason).containsExactly("caption");
  }

  @Test
  void nexisTextIsCutByItsCountsAndHasLabelsInGermanToo() {
    List<Article> articles = ReadFiles.articles(folder, NEXIS + NEXIS_IN_GERMAN);
    assertThat(articles).hasSize(2);
    assertThat(articles.get(1).language()).isEqualTo("de");
    assertThat(articles.get(1).published()).hasToString("PartialDate[value=2001-03-08]");
  }

  private static String word(String text, String mark) {
    String start = mark.isEmpty() ? "" : "<w:bookmarkStart w:id=\"1\" w:name=\"" + mark + "\"/>";
    StringBuilder runs = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      runs.append(runs.isEmpty() ? "" : "<w:r><w:br/></w:r>");
      runs.append("<w:r><w:t>").append(line).append("</w:t></w:r>");
    }
    return "<w:p>" + start + runs + "</w:p>";
  }

  private static byte[] delivery(String... paragraphs) {
    String document =
        "<w:document xmlns:w=\"w\"><w:body>"
            + String.join("", paragraphs)
            + "</w:body></w:document>";
    return Zips.zip(
        Map.of("word/document.xml", document, "docProps/custom.xml", "<p name=\"LADeliveryID\"/>"));
  }

  private static byte[] nexisUniDelivery() {
    return delivery(
        word("Documents (2)", ""),
        word("", "Bookmark_1"),
        word("Part 2: 3 May 2019", ""),
        word("The Daily Post", ""),
        word("January 11, 2018 Thursday 9:20 AM GMT", ""),
        word("", ""),
        word("\nCopyright 2018 The Post", ""),
        word("Byline:\u00a0By Ann Other\nHighlight:\u00a0So.", ""),
        word("Section:\u00a0Section A;\u00a0; Section A;\u00a0Page 9;", ""),
        word("Body", "Body"),
        word("ABSTRACT", ""),
        word("They met.", ""),
        word("FULL TEXT", ""),
        word("Envoys met.", ""),
        word("They left.", ""),
        word("Classification", "Classification"),
        word("Language:\u00a0ENGLISH", ""),
        word("\nLoad-Date:\u00a0April 18, 2019", ""),
        word("End of Document", ""),
        word("", "Bookmark_2"),
        word("A bridge", ""),
        word("The Daily Post", ""),
        word("", ""),
        word("\nCorrection Appended", ""),
        word("\nCopyright 2011 The Post", ""),
        word("Body", "Body_0"),
        word("It stands.", ""),
        word("\nGraphic", ""),
        word("Photo: it.", ""),
        word("\nLoad-Date:\u00a0May 3, 2013", ""),
        word("End of Document", ""));
  }

  @Test
  void nexisUniIsCutByItsBookmarksAndTakesTheDayByItsPlace() {
    List<Article> articles = ReadFiles.articles(folder, nexisUniDelivery());
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).title()).isEqualTo("Part 2: 3 May 2019");
    assertThat(articles.get(0).text()).isEqualTo("Envoys met.\n\nThey left.");
    assertThat(articles.get(0).details().published())
        .isEqualTo(new Moment("2018-01-11T09:20+00:00"));
    assertThat(articles.get(0).author()).isEqualTo("Ann Other");
    assertThat(articles.get(0).details().page()).isEqualTo("9");
    assertThat(articles.get(1).text()).isEqualTo("It stands.");
    assertThat(articles.get(1).published()).hasToString("PartialDate[value=2011]");
  }

  /** Places for the words of a language's interface. */
  private static final String DELIVERY =
      """
                                   %s

                                 The Daily Post

                              %s

      A lamp is lit

      %s: Ann Other

      %s: NEWS; %s 7

      %s: 12

      The lamp is lit.

      All came.

      %s: ENGLISH

      %s: x

                          Copyright 2018 The Daily Post
      """;

  @Test
  void deliveriesWithLabelsInItalianAndSpanishAreRead() {
    for (Article article :
        List.of(
            ReadFiles.article(
                folder,
                DELIVERY.formatted(
                    "1 di 1 DOCUMENTI",
                    "3 luglio 2018 martedì",
                    "AUTORE",
                    "SEZIONE",
                    "Pag.",
                    "LUNGHEZZA",
                    "LINGUA",
                    "TIPO-PUBBLICAZIONE")),
            ReadFiles.article(
                folder,
                DELIVERY.formatted(
                    "Documento 1 de 1",
                    "3 julio 2018 martes",
                    "AUTOR",
                    "SECCIÓN",
                    "Pág.",
                    "LONGITUD",
                    "IDIOMA",
                    "TIPO-PUBLICACIÓN")))) {
      assertThat(article.title()).isEqualTo("A lamp is lit");
      assertThat(article.text()).isEqualTo("The lamp is lit.\n\nAll came.");
      assertThat(article.author()).isEqualTo("Ann Other");
      assertThat(article.details().page()).isEqualTo("7");
      assertThat(article.language()).isEqualTo("en");
      assertThat(article.details().published()).isEqualTo(new Moment("2018-07-03"));
    }
  }
}
