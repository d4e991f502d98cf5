package org.dateline.archive.elastic.plan;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.archive.elastic.connection.KeptPerState;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.facet.AllValues;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.search.ArticleQuery;

/**
 * The quotations in the articles of a search. What a search asks of the article, above all its
 * words, is not stored with quotations, so the ids of the matching articles are fetched, and kept
 * for further pages and facets of the same search.
 */
public final class QuotationsOfArticles implements Function<ArticleQuery, Query> {
  private static final int SEARCHES_KEPT = 8;

  /** Elasticsearch takes 65,536 values in one query. */
  private static final int VALUES_OF_A_QUERY = 60_000;

  private final KeptPerState<ArticleQuery, List<String>> articles;

  public QuotationsOfArticles(AllValues values, ArticlePlans plans, VisibleState state) {
    this.articles =
        new KeptPerState<>(
            state,
            query -> {
              Plan plan = plans.plan(query);
              return List.copyOf(values.counts(plan.index(), plan.matching(), "id").keySet());
            },
            SEARCHES_KEPT);
  }

  @Override
  public Query apply(ArticleQuery query) {
    List<String> ids = articles.get(query);
    List<Query> either = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += VALUES_OF_A_QUERY) {
      int to = Math.min(ids.size(), from + VALUES_OF_A_QUERY);
      either.add(Queries.anyOf("article", ids.subList(from, to)));
    }
    return either.size() == 1
        ? either.get(0)
        : Query.of(q -> either.isEmpty() ? q.matchNone(m -> m) : q.bool(b -> b.should(either)));
  }
}
