package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.search.ArticleQuery.ArticleSort;
import org.dateline.search.ArticleResults;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.Test;

/** Pages of a result while articles are added, on a real node. */
@ServerContract
final class PagesIT {
  @Test
  void pagesHoldEveryArticleOnceWhileArticlesAreAdded() {
    try (TestArchive own = TestArchive.of(List.of())) {
      own.get().articles().put(numbered(0, 25));
      own.get().articles().refresh();
      int added = 1_000;
      for (ArticleSort sort : ArticleSort.values()) {
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
          ArticleResults page =
              own.get()
                  .articleSearch()
                  .search(ArticleQueries.of("ship").sort(sort).size(4).after(after).build());
          page.hits().forEach(hit -> seen.add(hit.id()));
          after = page.next();
          own.get()
              .articles()
              .put(numbered(added + 1_000 * List.of(ArticleSort.values()).indexOf(sort), 3));
          own.get().articles().refresh();
          added += 3;
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().containsAll(ids25());
      }
    }
  }

  private static List<String> ids25() {
    return numbered(0, 25).stream().map(article -> article.article().id()).toList();
  }

  private static List<AnnotatedArticle> numbered(int first, int count) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      articles.add(
          Samples.article("n" + i)
              .published(LocalDate.of(2021, 3, 1).plusDays(i % 40).toString())
              .text("A ship " + "and more ".repeat(i % 7) + "words.")
              .build());
    }
    return articles;
  }
}
