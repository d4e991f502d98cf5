package org.dateline.server;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.dateline.article.AnnotatedArticle;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Export;
import org.dateline.search.FoundQuote;
import org.dateline.search.QuoteQuery;

/**
 * An export for one request, which ends it when it takes too long: whoever reads his answer at a
 * trickle does not keep a place that others wait for.
 */
final class TimedExport implements Export {
  private final Export export;
  private final Duration longest;
  private final LongSupplier nanoClock;
  private final long began;

  TimedExport(Export export, Duration longest, LongSupplier nanoClock) {
    this.export = export;
    this.longest = longest;
    this.nanoClock = nanoClock;
    this.began = nanoClock.getAsLong();
  }

  @Override
  public void articles(ArticleQuery query, Consumer<AnnotatedArticle> rows) {
    export.articles(query, inTime(rows));
  }

  @Override
  public void quotes(QuoteQuery query, Consumer<FoundQuote> rows) {
    export.quotes(query, inTime(rows));
  }

  @Override
  public void entities(ArticleQuery query, Consumer<EntityRow> rows) {
    export.entities(query, inTime(rows));
  }

  private <T> Consumer<T> inTime(Consumer<T> rows) {
    return row -> {
      if (nanoClock.getAsLong() - began > longest.toNanos()) {
        throw new Refusal(
            503,
            "The export took longer than "
                + longest.toMinutes()
                + " minutes and was ended. Take it in parts, by month or by source.");
      }
      rows.accept(row);
    };
  }
}
