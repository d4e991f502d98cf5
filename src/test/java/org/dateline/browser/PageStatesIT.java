package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dateline.browser.WebFolder.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** States of the page that a healthy archive is seldom in, from answers laid down by hand. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStatesIT {
  private static final String UNAVAILABLE = "{\"status\": 503, \"detail\": \"No node.\"}";

  private WebFolder web;
  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    web = new WebFolder();
    browser = new Browser(1280, false);
  }

  @AfterAll
  void stop() {
    browser.close();
    web.close();
  }

  @BeforeEach
  void fixedAnswers() throws IOException {
    web.answerAll();
    browser.complaints(); // those of the test before
  }

  @Test
  void saysSearchingAtOnceAndDrawsPlacesWhenTheAnswerTakesLong() throws IOException {
    CompletableFuture<Served> search = web.hold("/api/search");
    browser.open(web.url("/?q=guarantees"));
    browser.see("h1", "Searching");
    browser.see(".results .bone");
    search.complete(new Served(200, fixed("search.json")));
    browser.see("h1", "23 articles");
    assertThat(browser.all(".results .bone")).isEmpty();
  }

  @Test
  void everyPageThatWaitsForItsAnswerHasAHeadingAndSaysSo() throws IOException {
    Map<String, String> asked =
        Map.of(
            "/articles/stub%2F3", "/api/articles/stub/3",
            "/entities/P0", "/api/entities/P0",
            "/compare?side=q%3Dtide", "/api/search",
            "/about", "/api/archive");
    for (Map.Entry<String, String> page : asked.entrySet()) {
      web.answerAll();
      CompletableFuture<Served> answer = web.hold(page.getValue());
      browser.open(web.url(page.getKey()));
      browser.see("main .lead", "Opening");
      assertThat(browser.findings()).as(page.getKey()).isEmpty();
      answer.complete(new Served(503, UNAVAILABLE));
    }
  }

  @Test
  void anotherSearchWhileOneRunsShowsOnlyTheLater() throws IOException {
    CompletableFuture<Served> first = web.hold("/api/search");
    browser.open(web.url("/?q=first"));
    browser.see("h1", "Searching");
    web.answer("/api/search", "nothing.json");
    browser.click("#q");
    browser.press("x" + Keys.ENTER);
    browser.see("h1", "No articles");
    first.complete(new Served(200, fixed("search.json")));
    browser.see(".none h2", "Nothing in the archive matches all of this.");
    assertThat(browser.text("h1")).isEqualTo("No articles");
  }

  @Test
  void aNameThatWasMergedSinceTheAddressWasWrittenGivesWayToTheOther() throws IOException {
    web.answer("/api/entities/former", "entity.json");
    browser.open(web.url("/?q=guarantees&person=former"));
    browser.see(".facet .opt.on", "Ada Lindqvist");
    assertThat(browser.address()).endsWith("/?q=guarantees&person=P0");
  }

  @Test
  void keepsTheEarlierAnswerInGreyWhileTheArchiveDoesNotAnswer() throws IOException {
    browser.open(web.url("/?q=guarantees"));
    browser.see("h1", "23 articles");
    web.answer("/api/search", 503, UNAVAILABLE);
    browser.click(".facet .opt input");
    browser.see(".notice h2", "The archive is not answering.");
    assertThat(browser.text(".notice"))
        .contains("Below is the answer from")
        .contains("Your search is in the address bar, so nothing is lost.")
        .contains("Trying again in");
    assertThat(browser.all(".results.stale, .stale .hit")).isNotEmpty();
    web.answer("/api/search", "search.json");
    browser.click(".notice .btn");
    browser.see("h1", "23 articles");
    assertThat(browser.all(".stale")).isEmpty();
    assertThat(browser.all(".notice")).isEmpty();
  }

  @Test
  void onePartMissingIsSaidInItsPlace() {
    web.answer("/api/overview", 503, UNAVAILABLE);
    browser.open(web.url("/?q=guarantees"));
    browser.see("h1", "23 articles");
    browser.see(".rail", "Quotations did not load. They will be asked for again with the rest.");
  }

  @Test
  void saysWhatBringsArticlesBackWithCounts() throws IOException {
    web.answer("/api/search", "nothing.json");
    browser.open(web.url("/?q=garantees&place=L0"));
    browser.see(".none h2", "Nothing in the archive matches all of this.");
    browser.see(".none", "This archive holds 64 articles from 3 January to 24 January 2022.");
    assertThat(browser.text(".ways")).as("steps that bring nothing back are not offered").isEmpty();
  }

  @Test
  void anEmptyArchiveSaysHowToFillIt() throws IOException {
    web.answer("/api/search", "nothing.json");
    web.answer("/api/archive", 200, fixed("archive.json").replace("64", "0"));
    browser.open(web.url("/"));
    browser.see(".none h2", "This archive is empty.");
    assertThat(browser.text(".none")).contains("./dateline demo");
  }

  @Test
  void namesAParameterThatIsNoFilterAndADayThatIsNone() {
    browser.open(web.url("/?persn=3&published.from=2022-13-01"));
    browser.see("h1", "23 articles");
    assertThat(browser.text(".notice"))
        .contains("“persn” is not a filter here.")
        .contains("“2022-13-01” is not a day. Write it as 2022-01-13.");
  }

  @Test
  void aSearchThatIsRefusedSaysWhy() throws IOException {
    String refusal = "{\"status\": 400, \"detail\": \"Too many brackets.\"}";
    web.answer("/api/search", 400, refusal);
    web.answer("/api/overview", 400, refusal);
    browser.open(web.url("/?q=((("));
    browser.see(".none", "Too many brackets.");
    assertThat(browser.text("#page"))
        .as("nothing else failed, and nothing else is on its way")
        .doesNotContain("did not load")
        .doesNotContain("Find in");
    assertThat(browser.all(".time:not([hidden])")).isEmpty();
    web.answerAll();
    browser.click(".none .ways a");
    browser.see(".facet .opt");
  }

  @Test
  void aListThatCannotGoOnStaysAndSaysWhy() throws IOException {
    browser.open(web.url("/?q=guarantees"));
    browser.see("h1", "23 articles");
    int shown = browser.all(".hit").size();
    web.answer(
        "/api/search",
        400,
        "{\"status\": 400, \"detail\": \"It has expired.\", \"parameter\": \"after\"}");
    browser.click(".pager .btn");
    browser.see(".notice", "More cannot be shown. It has expired.");
    assertThat(browser.all(".hit")).hasSize(shown);
    assertThat(browser.text("h1")).isEqualTo("23 articles");
    assertThat(browser.focus()).isEqualTo("Search again");
    web.answer("/api/search", "search.json");
    browser.click(".notice .btn");
    browser.waitUntil("the notice to be gone", b -> b.all(".notice").isEmpty());
    assertThat(browser.all(".hit")).hasSize(shown);
  }

  @Test
  void anotherScaleOfTheTimelineAsksNothing() {
    browser.open(web.url("/?q=guarantees"));
    browser.see("h1", "23 articles");
    web.answer("/api/search", 503, UNAVAILABLE);
    browser.see(".time [aria-label=Scale] button:last-child").click();
    browser.see(".time [aria-label=Scale] button[aria-pressed=true]", "Share of archive");
    assertThat(browser.address()).isEqualTo("/?q=guarantees&scale=share");
    assertThat(browser.focus()).isEqualTo("Share of archive");
    browser.back();
    browser.see(".time [aria-label=Scale] button[aria-pressed=true]", "Articles");
    assertThat(browser.all(".notice, .stale, [aria-busy]")).isEmpty();
  }

  @Test
  void whatIsNotThereIsSaidToBeNotThere() {
    browser.open(web.url("/articles/none"));
    browser.see("h1", "There is no article at this address. It may have been withdrawn.");
    browser.open(web.url("/entities/none"));
    browser.see("h1", "There is no name at this address.");
    browser.open(web.url("/nowhere"));
    browser.see("h1", "There is nothing at this address.");
  }

  @Test
  void textFromTheArchiveIsNeverMarkup() throws IOException {
    String title = "<img src=x onerror=alert(1)><b>Bold</b>";
    web.answer(
        "/api/search",
        200,
        fixed("search.json").replace("A week of talks ends where it began", title));
    web.answer(
        "/api/articles/stub/3",
        200,
        fixed("article.json").replace("The harbour that would not close", title));
    browser.open(web.url("/articles/stub%2F3"));
    browser.see("h1", title);
    browser.open(web.url("/?q=x"));
    browser.see("h1", "23 articles");
    assertThat(browser.all("img, .hit h2 b")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aLinkInTheDataThatIsNoWebAddressIsNoLink() throws IOException {
    web.answer(
        "/api/articles/stub/3",
        200,
        fixed("article.json").replace("https://example.org/3", "javascript:alert(1)"));
    browser.open(web.url("/articles/stub%2F3"));
    browser.see(".record", "javascript:alert(1)");
    assertThat(browser.all("a[href^='javascript']")).isEmpty();
  }

  private static String fixed(String file) throws IOException {
    return Files.readString(Path.of("src", "test", "web", "answers", file));
  }
}
