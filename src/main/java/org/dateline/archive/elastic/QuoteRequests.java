package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteQuery.Sort;
import org.dateline.search.Timeline.Interval;
import org.dateline.search.Words;
import org.jspecify.annotations.Nullable;

/** Turns a query for quotations into requests. Pure. */
final class QuoteRequests {
  private final String index;
  private final @Nullable Integer shardSize;

  /**
   * @param shardSize values that each shard reports for a facet, null when there is one shard
   */
  QuoteRequests(String index, @Nullable Integer shardSize) {
    this.index = index;
    this.shardSize = shardSize;
  }

  SearchRequest search(QuoteQuery query, Words words, @Nullable Cursor cursor, Interval finest) {
    Sideways sideways = sideways(query);
    List<Query> all = sideways.all();
    boolean ranked = ArticleRequests.isRanked(words);
    return SearchRequest.of(
        s -> {
          Paging.apply(s, index, cursor);
          if (!all.isEmpty()) {
            s.postFilter(Queries.filter(all));
          }
          if (ranked) {
            s.highlight(highlight());
          }
          return s.query(base(query, words))
              .aggregations(aggregations(query, sideways, finest))
              .sort(sort(query.sort(), ranked))
              .trackScores(ranked)
              .trackTotalHits(t -> t.enabled(true))
              .size(query.size())
              .source(f -> f.filter(i -> i.includes("id", "record")));
        });
  }

  /** Counts of one facet alone. */
  SearchRequest facet(
      QuoteQuery query,
      Words words,
      QuoteFacet facet,
      int size,
      @Nullable List<String> include,
      @Nullable Integer shards) {
    Dimension dimension = dimension(query, facet);
    List<Query> filters = sideways(query).without(dimension.key());
    return SearchRequest.of(
        s ->
            s.index(index)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .query(base(query, words))
                .aggregations(
                    dimension.key(),
                    FacetCounts.request(dimension, filters, size, include, shards)));
  }

  /** All filters of the query, as one query without scores. */
  Query matching(QuoteQuery query, Words words) {
    List<Query> filters = new ArrayList<>(sideways(query).all());
    filters.add(base(query, words));
    return Queries.filter(filters);
  }

  private static Query base(QuoteQuery query, Words words) {
    List<Query> filters = new ArrayList<>(Queries.mentioned(query.mentioned()));
    query.naming().forEach((facet, s) -> filters.addAll(Queries.selection(facet.parameter(), s)));
    if (!query.articles().isEmpty()) {
      filters.add(Queries.anyOf("article", query.articles()));
    }
    Query asked = WordsQuery.QUOTES.of(words);
    return filters.isEmpty() ? asked : Query.of(q -> q.bool(b -> b.must(asked).filter(filters)));
  }

  Dimension dimension(QuoteQuery query, QuoteFacet facet) {
    return new Dimension(facet.parameter(), facet.parameter(), query.selection(facet));
  }

  Map<QuoteFacet, Dimension> dimensions(QuoteQuery query) {
    Map<QuoteFacet, Dimension> dimensions = new EnumMap<>(QuoteFacet.class);
    for (QuoteFacet facet : QuoteFacet.values()) {
      dimensions.put(facet, dimension(query, facet));
    }
    return dimensions;
  }

  private Sideways sideways(QuoteQuery query) {
    return new Sideways(
        List.copyOf(dimensions(query).values()), Queries.published(query.published()));
  }

  private Map<String, Aggregation> aggregations(
      QuoteQuery query, Sideways sideways, Interval finest) {
    Map<String, Aggregation> aggregations = new LinkedHashMap<>();
    for (Dimension dimension : dimensions(query).values()) {
      aggregations.put(
          dimension.key(),
          FacetCounts.request(
              dimension,
              sideways.without(dimension.key()),
              ArticleRequests.BUCKETS,
              null,
              shardSize));
    }
    Timelines.request(aggregations, sideways.without(Sideways.TIMELINE), finest);
    return aggregations;
  }

  private static List<SortOptions> sort(Sort sort, boolean ranked) {
    List<SortOptions> options = new ArrayList<>();
    if (sort == Sort.RELEVANCE && ranked) {
      options.add(SortOptions.of(o -> o.score(s -> s.order(SortOrder.Desc))));
    }
    if (sort == Sort.SPEAKER) {
      options.add(
          SortOptions.of(
              o -> o.field(f -> f.field("speaker_sort").order(SortOrder.Asc).missing("_last"))));
    }
    SortOrder order = sort == Sort.OLDEST ? SortOrder.Asc : SortOrder.Desc;
    options.add(
        SortOptions.of(o -> o.field(f -> f.field("published_from").order(order).missing("_last"))));
    options.add(SortOptions.of(o -> o.field(f -> f.field("article").order(SortOrder.Asc))));
    options.add(SortOptions.of(o -> o.field(f -> f.field("start").order(SortOrder.Asc))));
    return options;
  }

  private static Highlight highlight() {
    return Highlight.of(
        h ->
            h.type(HighlighterType.Unified)
                .preTags(Markers.BEGIN)
                .postTags(Markers.END)
                .fields("text", f -> f.matchedFields("text", "text.exact").numberOfFragments(0)));
  }
}
