package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.article.AnnotatedArticle;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Export;
import org.dateline.search.FoundQuote;
import org.dateline.search.QuoteQuery;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.QuoteQueries;
import org.junit.jupiter.api.Test;

final class TimedExportTest {
  private long now = Long.MAX_VALUE - 5; // the clock may begin anywhere
  private final TimedExport export =
      new TimedExport(new Minutes(), Duration.ofMinutes(60), () -> now);

  /** Three rows, each of which takes half an hour. */
  private final class Minutes implements Export {
    @Override
    public void articles(ArticleQuery query, Consumer<AnnotatedArticle> rows) {
      three(rows);
    }

    @Override
    public void quotes(QuoteQuery query, Consumer<FoundQuote> rows) {
      three(rows);
    }

    @Override
    public void entities(ArticleQuery query, Consumer<EntityRow> rows) {
      three(rows);
    }

    private <T> void three(Consumer<T> rows) {
      for (int i = 0; i < 3; i++) {
        now += Duration.ofMinutes(29).toNanos();
        rows.accept(null);
      }
    }
  }

  @Test
  void anExportOfArticlesThatTakesTooLongIsEnded() {
    assertEnds(rows -> export.articles(ArticleQueries.everything().build(), rows::add));
  }

  @Test
  void anExportOfQuotationsThatTakesTooLongIsEnded() {
    assertEnds(rows -> export.quotes(QuoteQueries.everything().build(), rows::add));
  }

  @Test
  void anExportOfNamesThatTakesTooLongIsEnded() {
    assertEnds(rows -> export.entities(ArticleQueries.everything().build(), rows::add));
  }

  private static void assertEnds(Consumer<List<Object>> taken) {
    List<Object> rows = new ArrayList<>();
    assertThatThrownBy(() -> taken.accept(rows))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("60 minutes")
        .hasMessageContaining("in parts");
    assertThat(rows).hasSize(2);
  }
}
