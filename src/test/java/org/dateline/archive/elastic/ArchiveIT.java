package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.elastic.HarbourArchive.ids;
import static org.dateline.archive.elastic.HarbourArchive.query;

import java.util.List;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Quote;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.Test;

/** Tests of what the archive keeps, on a real node. */
@ServerContract
final class ArchiveIT extends OverHarbourArchive {
  @Test
  void anArticleComesBackAsItWasPut() {
    for (AnnotatedArticle article : HarbourArchive.articles()) {
      assertThat(archive.get().articles().find(article.article().id())).contains(article);
    }
    assertThat(archive.get().articles().find("nobody wrote it")).isEmpty();
  }

  @Test
  void anUnchangedArticleIsKnown() {
    AnnotatedArticle first = HarbourArchive.articles().get(0);
    ContentHash same = ContentHash.of(first.article());
    assertThat(archive.get().articles().known(List.of(same, new ContentHash("kyiv", "other"))))
        .containsExactly("vienna");
  }

  @Test
  void replacingAnArticleRemovesWhatItNoLongerSays() {
    AnnotatedArticle before =
        Samples.article("changing")
            .text("It said ")
            .quote("“x1x.”", Quote.Kind.DIRECT, false)
            .build();
    AnnotatedArticle after =
        Samples.article("changing").text("It said nothing, zebrawise.").build();
    try (TestArchive own = TestArchive.of(List.of())) {
      assertThat(own.get().articles().put(List.of(before)).get(0).outcome())
          .isEqualTo(Outcome.CREATED);
      assertThat(own.get().articles().put(List.of(after)).get(0).outcome())
          .isEqualTo(Outcome.REPLACED);
      assertThat(own.get().articles().put(List.of(after)).get(0).outcome())
          .isEqualTo(Outcome.UNCHANGED);
      own.get().articles().refresh();
      assertThat(ids(own.get().articleSearch().search(query("x1x")))).isEmpty();
      assertThat(ids(own.get().articleSearch().search(query("zebrawise"))))
          .containsExactly("changing");
    }
  }
}
