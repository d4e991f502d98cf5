package org.dateline.reading.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.PartialDate;
import org.dateline.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Title, head and text of files of plain text. */
final class PlainTextFilesTest {
  @TempDir Path folder;

  @Test
  void theTitleIsTheFirstHeadingAndNotPageFurniture() {
    Article article = text("Select Page\n\nTalks go on\n\nTalks go on\n\nEnvoys met on Monday.\n");
    assertThat(article.title()).isEqualTo("Talks go on");
    assertThat(article.text()).isEqualTo("Envoys met on Monday.");
    assertThat(article.dropped())
        .extracting(Article.Dropped::reason)
        .containsExactly("page furniture", "title repeated");
  }

  @Test
  void creditsShareLinesAndCommentFormsAreLeftOutAndRecorded() {
    Article article =
        text(
            """
            Talks go on

            Image

            Envoys before their meeting.
            Credit…Pool photo by Jane Doe

            Envoys met on Monday and on Tuesday, and had little to show for it.

            Related Posts

            Another headline altogether

            Leave a Reply
            """);
    assertThat(article.text())
        .isEqualTo(
            "Envoys before their meeting.\n\n"
                + "Envoys met on Monday and on Tuesday, and had little to show for it.");
    assertThat(article.dropped())
        .extracting(Article.Dropped::text)
        .anyMatch(dropped -> dropped.contains("Another headline altogether"));
  }

  @Test
  void aTextOfOneLineKeepsIt() {
    assertThat(text("Envoys met on Monday.").text()).isEqualTo("Envoys met on Monday.");
  }

  @Test
  void aHeadingAloneIsNoArticleAndTheReasonSaysSo() {
    assertThat(
            ((ReadResult.Failure)
                    ReadFiles.all(folder, "x", "Council meets".getBytes(UTF_8)).get(0))
                .reason())
        .contains("No text in it but a heading");
  }

  @Test
  void aBylineMayBeginWithTheWordOfAnotherLanguage() {
    for (String names : List.of("Von Jörn Thomsen", "PAR ANNE DUC", "Door Joost van Vliet")) {
      Article article = text("Lamp lit\n\n" + names + "\n\nIt was lit at noon.\n");
      assertThat(article.author()).isEqualTo(names.substring(names.indexOf(' ') + 1));
      assertThat(article.text()).isEqualTo("It was lit at noon.");
    }
    for (String line : List.of("Di Maio lascia il governo", "Von der Leyen reist", "Par Dieu")) {
      Article article = text("Lamp lit\n\n" + line + "\n\nIt was lit at noon.\n");
      assertThat(article.author()).isNull();
      assertThat(article.text()).startsWith(line);
    }
  }

  @Test
  void aDatedSourceLineGivesAddressDayAndSource() {
    Article article =
        text("Talks\n\nEnvoys met.\n\nSource: https://www.example.org/live/2022/01/12/talks");
    assertThat(article.published()).isEqualTo(new PartialDate("2022-01-12"));
    assertThat(article.url()).isEqualTo("https://www.example.org/live/2022/01/12/talks");
    assertThat(article.source()).isEqualTo("example.org");
    assertThat(article.text()).isEqualTo("Envoys met.");
  }

  @Test
  void aDateLineAtTheTopIsTheDayOfPublication() {
    Article article = text("Talks\nBy Ann Other\nFriday, January 14, 2022\nEnvoys met yesterday.");
    assertThat(article.published()).isEqualTo(new PartialDate("2022-01-14"));
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.text()).isEqualTo("Envoys met yesterday.");
  }

  @Test
  void aDateInsideASentenceIsNotTheDayOfPublication() {
    Article article = text("Talks\n\nThe pact that was signed on January 14, 2002, still holds.");
    assertThat(article.published()).isNull();
  }

  @Test
  void theDatelineGivesThePlaceAndAFullDay() {
    assertThat(text("Talks\n\nBRUSSELS — Envoys met.").dateline()).isEqualTo("BRUSSELS");
    assertThat(text("Talks\n\nNEW YORK, Jan 12 (Reuters) - Envoys met.").dateline())
        .isEqualTo("NEW YORK");
    assertThat(text("Talks\n\nVANHOLM, Isles of Sand and Salt, Jan. 8 -- Envoys met.").dateline())
        .isEqualTo("VANHOLM");
    Article dated = text("Talks\n\nVANHOLM, 3 June 2023 — Envoys met.");
    assertThat(dated.dateline()).isEqualTo("VANHOLM");
    assertThat(dated.published()).hasToString("PartialDate[value=2023-06-03]");
    assertThat(dated.details().dayFrom()).isEqualTo("dateline");
    assertThat(text("Talks\n\nVANHOLM, Far Isles, 3 May — Envoys met.").published()).isNull();
    assertThat(text("Talks\n\nEnvoys before they met.\n\nOSLO — Envoys met.").dateline())
        .isEqualTo("OSLO");
    assertThat(text("Talks\n\nEnvoys met.").dateline()).isNull();
  }

  private Article text(String content) {
    return ReadFiles.article(folder, content);
  }
}
