package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.testing.InMemoryArticles;
import org.dateline.testing.NoLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that claim one id: which are one article, and which are two. */
final class IdentitiesTest {
  private static final String FERRY =
      "The ferry to Hillford was late again on Friday since its master had overslept, the board of"
          + " the line said, and some forty passengers took the bus over the new bridge instead.";
  private static final String PIER =
      "A beam of the old pier gave way on Tuesday night. Nobody was hurt, but the council wants the"
          + " pier shut until an engineer has looked at every one of its three hundred piles.";

  private final InMemoryArticles store = new InMemoryArticles();
  private final Map<String, AnnotatedArticle> stored = store.stored();
  @TempDir Path folder;

  @Test
  void numbersOfTwoPapersAreTwoArticlesEach() throws IOException {
    ingest(file("post.jsonl", row("1", "Post", FERRY), row("2", "Post", PIER)));
    ingest(file("herald.jsonl", row("1", "Herald", PIER + " So."), row("2", "Herald", FERRY)));

    assertThat(stored).hasSize(4).containsKeys("1", "2");
    assertThat(stored.get("1").article().source()).isEqualTo("Post");
  }

  @Test
  void numbersOfTwoPapersInOneRunAreTwoArticlesEach() throws IOException {
    ingest(
        file("a.jsonl", row("1", "Post", FERRY), row("2", "Post", PIER)),
        file("b.jsonl", row("1", "Herald", PIER), row("2", "Herald", FERRY)),
        file("c.jsonl", row("1", "Times", FERRY), row("2", "Times", PIER)));

    assertThat(stored).hasSize(6);
  }

  @Test
  void numbersOfTwoFilesOfOneNameAndNoSourceAreTwoArticlesEach() throws IOException {
    ingest(file("2012/rows.jsonl", row("1", null, FERRY)));
    ingest(file("2013/rows.jsonl", row("1", null, PIER)));

    assertThat(stored).hasSize(2);
  }

  @Test
  void readAgainEachIsItself() throws IOException {
    Path post = file("post.jsonl", row("1", "Post", FERRY));
    Path herald = file("herald.jsonl", row("1", "Herald", PIER));
    Path plain = file("plain.jsonl", row("1", null, "Envoys met in Geneva and left."));
    ingest(post, herald, plain);
    IngestReport again = ingest(plain, herald, post);

    assertThat(stored).hasSize(3);
    assertThat(again.unchanged()).isEqualTo(3);
  }

  @Test
  void aFileThatWasMovedHoldsTheSameArticles() throws IOException {
    ingest(file("a.jsonl", row("1", null, FERRY), row("2", "Post", PIER)));
    IngestReport again = ingest(file("old/b.jsonl", row("1", null, FERRY), row("2", "Post", PIER)));

    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(stored).hasSize(2);
  }

  @Test
  void aCorrectedArticleTakesItsOwnPlace() throws IOException {
    ingest(
        file("a.jsonl", row("1", "Post", FERRY)),
        file("b.jsonl", row("1", "Herald", PIER)),
        file("c.jsonl", row("2", null, FERRY)));
    IngestReport again =
        ingest(
            file("b.jsonl", row("1", "Herald", PIER + " It is shut now.")),
            file("c.jsonl", row("2", null, FERRY + " It sank.")));

    assertThat(again.replaced()).isEqualTo(2);
    assertThat(stored).hasSize(3);
    assertThat(stored.get("1").article().text()).isEqualTo(FERRY);
  }

  @Test
  void anotherTextUnderTheIdOfTheSameSourceReplacesItAndIsNamed() throws IOException {
    ingest(file("a.jsonl", row("1", "Post", FERRY)));
    IngestReport again = ingest(file("a.jsonl", row("1", "post", PIER)));

    assertThat(stored).hasSize(1);
    assertThat(again.notes())
        .singleElement()
        .asString()
        .contains("a.jsonl:1", "replaces another text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:newsml:post.example:20220316:1",
        "https://post.example/2022/03/16/ferry",
        "0f8fad5b-d9cb-469f-a165-70867728950e",
        "tag:post.example,2022:1"
      })
  void anIdThatIsUniqueInTheWorldIsOneArticleWhateverItsSource(String id) throws IOException {
    ingest(file("a.jsonl", row(id, "post.example", FERRY)));
    ingest(file("b.jsonl", row(id, "Northgate Post", PIER)));

    assertThat(stored).containsOnlyKeys(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://post.example/",
        "https://post.example",
        "http://www.post.example/index.html",
        "https://post.example/news",
        "https://post.example/news/",
        "https://post.example/section?name=local",
        "https://post.example/2022/03/16/"
      })
  void pagesThatShareACanonicalAddressAreAnArticleEach(String address) throws IOException {
    Path pages =
        Files.createDirectories(
            file("p/1.html", page(address, "Ferry late", FERRY)).toAbsolutePath().getParent());
    file("p/2.html", page(address, "Pier shut", PIER));
    file("p/3.html", page(address, "Envoys meet", "Envoys met in Geneva and left without a word."));
    ingest(pages);
    IngestReport again = ingest(pages);

    assertThat(stored).hasSize(3);
    assertThat(again.unchanged()).isEqualTo(3);
    assertThat(stored.values()).extracting(a -> a.article().source()).containsOnly("post.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News in brief",
        "Letters to the editor",
        "What happened in court",
        "Today's weather in the north",
        "Births, marriages and deaths"
      })
  void rubricsOfOneDayUnderOneAddressOrIdAreAnArticleEach(String rubric) throws IOException {
    String day = "<meta property='article:published_time' content='2022-03-16'>";
    String address = "https://post.example/news";
    for (String text : List.of(FERRY, PIER)) {
      String name = "p/" + text.length() + ".html";
      ingest(file(name, page(address, rubric, text).replace("<head>", "<head>" + day)));
      String row = row("3", null, text);
      String dated = "{\"title\":\"%s\",\"date\":\"2022-03-16\",".formatted(rubric);
      ingest(file(text.length() + ".jsonl", dated + row.substring(1)));
    }

    assertThat(stored).hasSize(4);
  }

  @Test
  void aTextWrittenAnewOnItsDayUnderItsTitleIsTheSameArticle() throws IOException {
    String rewritten =
        "Forty passengers took the bus on Friday: the master of the Hillford ferry had overslept.";
    for (String text : List.of(FERRY, rewritten)) {
      String dated = "{\"title\":\"Hillford ferry is late\",\"date\":\"2022-03-16\",";
      ingest(file("a.jsonl", dated + row("3", null, text).substring(1)));
    }

    assertThat(stored).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"art:1", "doc:1", "wire:2022:1", "Post:1", "story:a-1"})
  void anIdWithAColonIsOnlyItsSources(String id) throws IOException {
    ingest(file("a.jsonl", row(id, "Post", FERRY)));
    ingest(file("b.jsonl", row(id, "Herald", PIER)));
    IngestReport again = ingest(file("a.jsonl", row(id, "Post", FERRY)));

    assertThat(stored).hasSize(2);
    assertThat(again.unchanged()).isEqualTo(1);
  }

  @Test
  void aPageThatWasEditedIsTheSameArticle() throws IOException {
    String address = "https://post.example/2022/03/16/ferry";
    ingest(file("a.html", page(address, "Ferry late", FERRY)));
    IngestReport again =
        ingest(file("b.html", page(address, "Ferry late again, board says", FERRY + " It sank.")));

    assertThat(again.replaced()).isEqualTo(1);
    assertThat(stored).hasSize(1);
  }

  @Test
  void theAddressOfThePageItselfCountsWhereTheCanonicalOneIsTheFrontPage() throws IOException {
    String head =
        "<link rel=canonical href='https://post.example/'>"
            + "<meta property='og:url' content='https://post.example/ferry'>";
    ingest(file("a.html", "<html><head>" + head + "</head><article><h1>A</h1><p>" + FERRY));

    assertThat(stored.values())
        .extracting(a -> a.article().url())
        .containsExactly("https://post.example/ferry");
  }

  private static String page(String address, String title, String text) {
    return "<html lang=en><head><title>%s</title><link rel=canonical href='%s'></head>"
            .formatted(title, address)
        + "<body><article><h1>%s</h1><p>%s</p></article></body></html>".formatted(title, text);
  }

  private static String row(String id, String source, String text) {
    String from = source == null ? "" : "\"source\":\"" + source + "\",";
    return "{\"id\":\"" + id + "\"," + from + "\"text\":\"" + text + "\"}";
  }

  private Path file(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.write(file, List.of(lines));
  }

  private IngestReport ingest(Path... paths) {
    Annotations nothing = new Annotations(List.of(), List.of(), List.of(), "en", "none");
    return new Ingest(
            Readers.standard(ReadingOptions.NONE),
            () -> (title, text, anchor) -> nothing,
            NoLinks::new,
            store,
            new Namesakes(ids -> Map.of()),
            "test",
            2)
        .run(Arrays.asList(paths), new Progress() {});
  }
}
