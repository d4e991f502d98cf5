package org.dateline.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reading.html.SamplePages.h1;
import static org.dateline.reading.html.SamplePages.page;
import static org.dateline.reading.html.SamplePages.read;
import static org.dateline.reading.html.SamplePages.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTitleTest {
  private static final String STORY = "<article>" + story() + "</article>";
  private static final String SITE = "<meta property='og:site_name' content='The Marsh Gazette'>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s | The Marsh Gazette",
        "%s | News | The Marsh Gazette",
        "%s :: Marsh Gazette",
        "%s » Gazette"
      })
  void whatStandsBehindAStrokeInTheHeadIsNoTitle(String head) {
    assertThat(title("", head, STORY)).isEqualTo(SamplePages.TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s - The Marsh Gazette",
        "%s – the marsh gazette",
        "The Marsh Gazette: %s",
        "The Marsh Gazette - %s"
      })
  void theNameOfThePaperIsNotPartOfTheTitle(String head) {
    assertThat(title(SITE, head, STORY)).isEqualTo(SamplePages.TITLE);
    assertThat(
            title(
                SITE,
                "x",
                STORY
                    + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\""
                    + head.formatted(SamplePages.TITLE)
                    + "\"}</script>"))
        .isEqualTo(SamplePages.TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1><a href=/>The Marsh Gazette</a></h1>",
        "<h1 class=logo>The Marsh Gazette</h1>",
      })
  void theNameOfThePaperIsNoHeadline(String logo) {
    String head = "%s - The Marsh Gazette";
    assertThat(title(SITE, head, logo + "<article>" + h1() + story() + "</article>"))
        .isEqualTo(SamplePages.TITLE);
    assertThat(title(SITE, head, logo + "<h2>" + SamplePages.TITLE + "</h2>" + story()))
        .isEqualTo(SamplePages.TITLE);
  }

  @Test
  void ofAPageDrawnByScriptsTheTitleIsThatOfItsData() {
    String data = "{\"story\":{\"title\":\"%s\",\"body\":\"%s\"}}";
    String script =
        "<div id=app></div><script type='application/json'>"
            + data.formatted("%s - a vote", String.join(" ", SamplePages.STORY))
            + "</script>";
    String shown = SamplePages.TITLE + " - a vote";
    assertThat(title("", "%s - a vote - gazette", script.replace("%s", SamplePages.TITLE)))
        .isEqualTo(shown);
    assertThat(title("", "%s - The Marsh Gazette", "<div id=app></div>" + story()))
        .isEqualTo(SamplePages.TITLE);
  }

  @Test
  void signsThatAreNotSeenAreNoneOfTheTitles() {
    assertThat(
            title(
                "", "", "<article><h1>Lo&shy;ck ke<wbr>ep\u200bers</h1>" + story() + "</article>"))
        .isEqualTo("Lock keepers");
  }

  @Test
  void aStrokeOrDashOfTheTitleItselfStays() {
    assertThat(title(SITE, "Lock shut - and boats wait - The Marsh Gazette", STORY))
        .isEqualTo("Lock shut - and boats wait");
    assertThat(title("", "Up | down", STORY)).isEqualTo("Up | down");
  }

  @Test
  void aLongerHeadlineThatBeginsAsTheHeadOfThePageIsTheTitle() {
    assertThat(title("", "Talks", "<article><h1>Talks go on at dawn</h1>" + story() + "</article>"))
        .isEqualTo("Talks go on at dawn");
  }

  private static String title(String inHead, String title, String body) {
    return read(page(inHead, body)
            .replaceFirst(
                "<title>.*?</title>", "<title>" + title.formatted(SamplePages.TITLE) + "</title>"))
        .title();
  }
}
