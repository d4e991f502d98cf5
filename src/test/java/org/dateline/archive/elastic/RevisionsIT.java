package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.Revision;
import org.dateline.article.AnnotatedArticle;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles that are read again with other content, and those that say the same, on a real node. */
@ServerContract
final class RevisionsIT {
  private static final String WIRE =
      "The harbour board said on Wednesday it would lend the ferry company four million crowns"
          + " so that the night boats can sail again before the summer begins.";

  private static TestArchive archive;

  @BeforeAll
  static void open() {
    archive = TestArchive.of(List.of());
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static ArticleStore store() {
    return archive.get().articles();
  }

  private static AnnotatedArticle article(String id, String text) {
    return Samples.article(id).published("2022-01-13").source("Post").text(text).build();
  }

  private static void put(AnnotatedArticle... articles) {
    assertThat(store().put(List.of(articles)))
        .noneMatch(stored -> stored.outcome() == ArticleStore.Outcome.FAILED);
  }

  /** The story that is stored with each article, by the article's id. */
  private static Map<String, String> stories() {
    store().refresh();
    Map<String, String> stories = new HashMap<>();
    archive
        .get()
        .documents()
        .read(
            stored -> {
              if (stored.kind().equals("articles")) {
                stories.put(stored.id(), stored.document().path("story").asText());
              }
            });
    return stories;
  }

  @Test
  void theMomentOfStoringStaysWhileTheContentIsTheSame() {
    put(article("tug", "Two tugs."));
    Map<String, Instant> first = store().moments(List.of("tug", "nowhere"));
    put(article("tug", "Two tugs."));

    assertThat(first).containsOnlyKeys("tug");
    assertThat(first.get("tug")).isBetween(Instant.now().minusSeconds(600), Instant.now());
    assertThat(store().moments(List.of("tug"))).isEqualTo(first);
  }

  @Test
  void whatIsReplacedByOtherContentIsKeptOnce() {
    put(article("ferry", "Two boats."));
    put(article("ferry", "Two boats."));
    put(article("ferry", "Three boats."));
    put(article("ferry", "Four boats."));
    put(article("ferry", "Four boats."));
    store().refresh();
    assertThat(store().revisions("ferry"))
        .extracting(revision -> revision.article().text())
        .containsExactly("Two boats.", "Three boats.");
    assertThat(store().revisions("ferry")).extracting(Revision::number).containsExactly(1, 2);
    assertThat(store().find("ferry"))
        .get()
        .extracting(a -> a.article().text())
        .isEqualTo("Four boats.");
    assertThat(store().revisions("nobody")).isEmpty();
  }

  @Test
  void articlesWithNearlyTheSameTextShareAStoryBeforeAndAfterTheyCanBeSearched() {
    put(article("wire", WIRE), article("own", "Own words about the night boats."));
    put(article("courier", "VANHOLM - " + WIRE));
    store().refresh();
    put(article("mail", WIRE + " So it says."), article("evening", WIRE));
    assertThat(stories())
        .containsEntry("courier", "wire")
        .containsEntry("mail", "wire")
        .containsEntry("evening", "wire")
        .containsEntry("wire", "wire")
        .containsEntry("own", "own");
  }

  @Test
  void aStoryIsLeftByAnArticleWhoseTextBecameAnother() {
    String other =
        String.join(
            " ", IntStream.range(0, 40).mapToObj(i -> "word" + (char) ('a' + i % 26) + i).toList());
    put(article("first", other));
    put(article("second", other));
    put(article("second", other.replace("word", "term")));
    assertThat(stories()).containsEntry("second", "second");
  }
}
