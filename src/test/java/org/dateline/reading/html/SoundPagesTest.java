package org.dateline.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of sound pages: their text is kept, and none is said to have lost it. */
final class SoundPagesTest {
  private static final String WORDS =
      "The harbour board met in the old hall and spoke of the wall for an hour before the vote. ";

  static List<PaperPages.Page> pages() {
    return PaperPages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aSoundPageIsReadWholeAndNotListed(PaperPages.Page page) {
    ReadResult.Success read = SamplePages.success(page.html());
    Article article = read.article();

    assertThat(article.text()).contains(page.story());
    assertThat(page.others()).noneMatch(article.text()::contains);
    assertThat(article.title()).isEqualTo(page.title());
    assertThat(SamplePages.day(article)).startsWith(page.day().toString());
    assertThat(article.author()).isEqualTo(page.author());
    assertThat(read.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // it says itself how long it is
        "<script type='application/ld+json'>{'@type':'NewsArticle','wordCount':640}</script>",
        "<script type='application/ld+json'>{'@graph':[{'@type':'ReportageNewsArticle','wordCount':'900'}]}</script>",
        // it is locked
        "<script type='application/ld+json'>{'@type':'NewsArticle','isAccessibleForFree':false}</script>",
        "<script type='application/ld+json'>{'@type':'NewsArticle','isAccessibleForFree':'False'}</script>",
        "<meta property='article:content_tier' content='locked'>"
      })
  void aPageThatHoldsOnlyTheBeginningIsListed(String head) {
    String page =
        SamplePages.page(
            head.replace('\'', '"'), SamplePages.h1() + SamplePages.story(0, 2, "<p>", "</p>"));
    assertThat(SamplePages.success(page).notes())
        .singleElement()
        .asString()
        .contains("kept little of the page");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 9, 60, 400})
  void aPageDrawnByScriptsIsListed(int kilobytes) {
    String page =
        SamplePages.page(
            "",
            SamplePages.h1()
                + SamplePages.story(0, 1, "<p>", "</p>")
                + "<noscript>Please enable JavaScript to read this story.</noscript><script>var data='"
                + "x".repeat(kilobytes * 1_000)
                + "'</script>");
    assertThat(SamplePages.success(page).notes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 20, 40})
  void aShortNoteIsNotListed(int words) {
    String note = String.join(" ", List.of(WORDS.split(" ", -1)).subList(0, Math.min(words, 17)));
    String page = SamplePages.page("", SamplePages.h1() + "<p>" + note + ".</p>");
    assertThat(SamplePages.success(page).notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"onetrust-pc-sdk", "CybotCookiebotDialog", "didomi-host", "qc-cmp2-ui"})
  void whatAsksAboutCookiesIsNeverTheStoryHoweverLong(String id) {
    String page =
        SamplePages.page(
            "",
            SamplePages.h1()
                + "<div class='paywall-box'>"
                + SamplePages.story()
                + "</div><div id='"
                + id
                + "'>"
                + "<p>We store cookies on your browser, of which some are strictly necessary.</p>"
                    .repeat(60)
                + "</div>");
    ReadResult.Success read = SamplePages.success(page);

    assertThat(read.article().text())
        .contains(SamplePages.STORY.get(0))
        .doesNotContain("strictly necessary");
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void aCountOfCharactersIsNoCountOfWords() {
    StringBuilder story = new StringBuilder();
    int characters = 0;
    for (int i = 0; i < 60; i++) {
      String paragraph = "On day " + i + " " + WORDS.strip();
      story.append("<p>").append(paragraph).append("</p>");
      characters += paragraph.length();
    }
    String said =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"wordCount\":%d}</script>";
    String page = SamplePages.page(said.formatted(characters), SamplePages.h1() + story);
    assertThat(SamplePages.success(page).notes()).isEmpty();
  }

  @Test
  void teasersThatAreCutOffAreNoLostText() {
    String teaser =
        "<li><a href='/x'>More</a><span>HARDEN: " + WORDS + "It may soon...</span></li>";
    String page =
        SamplePages.page(
            "", "<ul>" + teaser.repeat(60) + "</ul>" + SamplePages.h1() + SamplePages.story());
    assertThat(SamplePages.success(page).notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section><article><h2><a href='/x'>New road</a></h2><p>%s</p></article></section>",
        "<div class='recommended'><article><h3>New road</h3><p>%s</p></article></div>",
        "<article><h4>New road</h4><div><p>%s</p></div></article>"
      })
  void aTeaserThatIsLongerThanTheStoryIsNoLostText(String teaser) {
    String page =
        SamplePages.page(
            "",
            teaser.formatted(WORDS.repeat(40))
                + "<div>"
                + SamplePages.h1()
                + SamplePages.story()
                + "</div>");
    ReadResult.Success read = SamplePages.success(page);

    assertThat(read.article().text())
        .contains(SamplePages.STORY.get(0))
        .doesNotContain("harbour board");
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void aStoryInAScriptWithoutBlanksIsNoShortOne() {
    String sentence = "港の理事会は古い会館で開かれ、壁について一時間話し合った。";
    String page =
        SamplePages.page(
            "",
            SamplePages.h1()
                + "<p>"
                + sentence.repeat(6)
                + "</p><p>"
                + sentence.repeat(9)
                + "</p>"
                + "<noscript>Please enable JavaScript to read this story.</noscript><script>var a='"
                + "x".repeat(9_000)
                + "'</script>");
    assertThat(SamplePages.success(page).notes()).isEmpty();
  }

  @Test
  void manyLineBreaksAreReadInTimeThatGrowsWithTheirNumber() {
    String page = SamplePages.page("", SamplePages.h1() + "Ida Quarm<br>".repeat(60_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(SamplePages.success(page).article().text()).startsWith("Ida Quarm"));
  }
}
