package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.article.AnnotatedArticle;
import org.dateline.search.ArticleBrief;
import org.dateline.search.Copies;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Copies of articles, on a real node. */
@ServerContract
final class CopiesIT {
  private static final String WIRE =
      "The harbour board said on Wednesday it would lend the ferry company four million crowns"
          + " so that the night boats can sail again before the summer begins.";

  private static TestArchive archive;

  @BeforeAll
  static void fill() {
    archive =
        TestArchive.of(
            List.of(
                article("wire", "2022-01-12", "Harbour Wire", WIRE),
                article("courier", "2022-01-14", "Danube Courier", "VANHOLM - " + WIRE),
                article("mail", "2022-01-13", "Coast Mail", WIRE.substring(0, 130)),
                article("own", "2022-01-13", "Coast Mail", "Own words about the night boats.")));
  }

  private static AnnotatedArticle article(String id, String day, String source, String text) {
    return Samples.article(id).published(day).source(source).text(text).build();
  }

  @AfterAll
  static void empty() {
    archive.close();
  }

  private static List<String> copies(String id) {
    return archive
        .get()
        .similar()
        .copies(List.of(id))
        .getOrDefault(id, Copies.NONE)
        .articles()
        .stream()
        .map(ArticleBrief::id)
        .toList();
  }

  @Test
  void anArticleSaysWhichOthersAreNearlyTheSameOldestFirst() {
    assertThat(copies("courier")).containsExactly("wire", "mail");
    assertThat(copies("wire")).containsExactly("mail", "courier");
    assertThat(copies("own")).isEmpty();
  }

  @Test
  void articlesWithoutCopiesAndUnknownOnesAreLeftOut() {
    Map<String, Copies> copies =
        archive.get().similar().copies(List.of("own", "nobody wrote it", "mail"));
    assertThat(copies).containsOnlyKeys("mail");
    assertThat(copies.get("mail").more()).isFalse();
  }

  @Test
  void copiesCountOnceAmongTheDifferentTexts() {
    assertThat(archive.get().articleSearch().stories(ArticleQueries.everything().build()))
        .isEqualTo(2);
    assertThat(archive.get().articleSearch().stories(ArticleQueries.of("harbour").build()))
        .isEqualTo(1);
    assertThat(archive.get().articleSearch().stories(ArticleQueries.of("nowhere").build()))
        .isZero();
  }

  @Test
  void anArticleThatWasReplacedIsNoCopyAnyMore() {
    try (TestArchive changing =
        TestArchive.of(
            List.of(
                article("a", "2022-01-12", "Harbour Wire", WIRE),
                article("b", "2022-01-13", "Coast Mail", WIRE)))) {
      assertThat(changing.get().similar().copies(List.of("a"))).containsOnlyKeys("a");
      changing
          .get()
          .articles()
          .put(List.of(article("b", "2022-01-13", "Coast Mail", "Now it says something else.")));
      changing.get().articles().refresh();
      assertThat(changing.get().similar().copies(List.of("a", "b"))).isEmpty();
    }
  }
}
