package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleQuery.Sort;
import org.dateline.search.Facet;
import org.dateline.search.Timeline.Interval;
import org.dateline.search.Words;
import org.jspecify.annotations.Nullable;

/** Turns a query for articles into requests. Pure: nothing here asks Elasticsearch. */
final class ArticleRequests {
  /** Values of each facet that come with a search. */
  static final int BUCKETS = 30;

  private static final int SNIPPETS = 3;
  private static final int SNIPPET_CHARACTERS = 180;
  private static final List<String> HIT_FIELDS =
      List.of(
          "id",
          "title",
          "text",
          "named",
          "record.article.published",
          "record.article.source",
          "record.article.url",
          "record.article.dateline");

  private final String index;
  private final @Nullable Integer shardSize;

  /**
   * @param shardSize values that each shard reports for a facet, null when there is one shard
   */
  ArticleRequests(String index, @Nullable Integer shardSize) {
    this.index = index;
    this.shardSize = shardSize;
  }

  /** Hits, facets and timeline in one request. */
  SearchRequest search(ArticleQuery query, Words words, @Nullable Cursor cursor, Interval finest) {
    Sideways sideways = sideways(query);
    List<Query> all = sideways.all();
    boolean ranked = isRanked(words);
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
              .source(f -> f.filter(i -> i.includes(HIT_FIELDS)));
        });
  }

  /** Counts of one facet alone. */
  SearchRequest facet(
      ArticleQuery query,
      Words words,
      Facet facet,
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
  Query matching(ArticleQuery query, Words words) {
    List<Query> filters = new ArrayList<>(sideways(query).all());
    filters.add(base(query, words));
    return Queries.filter(filters);
  }

  Query base(ArticleQuery query, Words words) {
    Query asked = WordsQuery.ARTICLES.of(words);
    List<Query> mentioned = Queries.mentioned(query.mentioned());
    return mentioned.isEmpty()
        ? asked
        : Query.of(q -> q.bool(b -> b.must(asked).filter(mentioned)));
  }

  Dimension dimension(ArticleQuery query, Facet facet) {
    return new Dimension(facet.parameter(), field(query, facet), query.selection(facet));
  }

  static String field(ArticleQuery query, Facet facet) {
    return facet == Facet.SPEAKER && query.allSpeech() ? "speaker_any" : facet.parameter();
  }

  Sideways sideways(ArticleQuery query) {
    List<Dimension> dimensions = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      dimensions.add(dimension(query, facet));
    }
    return new Sideways(dimensions, Queries.published(query.published()));
  }

  private Map<String, Aggregation> aggregations(
      ArticleQuery query, Sideways sideways, Interval finest) {
    Map<String, Aggregation> aggregations = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      Dimension dimension = dimension(query, facet);
      aggregations.put(
          dimension.key(),
          FacetCounts.request(
              dimension, sideways.without(dimension.key()), BUCKETS, null, shardSize));
    }
    Timelines.request(aggregations, sideways.without(Sideways.TIMELINE), finest);
    return aggregations;
  }

  /** Whether some articles match better than others. */
  static boolean isRanked(Words words) {
    return !(words instanceof Words.Everything);
  }

  /** Of equal ones the newer first; then by id, so that the order is the same every time. */
  static List<SortOptions> sort(Sort sort, boolean ranked) {
    List<SortOptions> options = new ArrayList<>();
    if (sort == Sort.RELEVANCE && ranked) {
      options.add(SortOptions.of(o -> o.score(s -> s.order(SortOrder.Desc))));
    }
    SortOrder order = sort == Sort.OLDEST ? SortOrder.Asc : SortOrder.Desc;
    options.add(
        SortOptions.of(o -> o.field(f -> f.field("published_from").order(order).missing("_last"))));
    options.add(SortOptions.of(o -> o.field(f -> f.field("id").order(SortOrder.Asc))));
    return options;
  }

  private static Highlight highlight() {
    return Highlight.of(
        h ->
            h.type(HighlighterType.Unified)
                .preTags(Markers.BEGIN)
                .postTags(Markers.END)
                .order(HighlighterOrder.Score)
                .fields(
                    "text",
                    f ->
                        f.matchedFields("text", "text.exact")
                            .numberOfFragments(SNIPPETS)
                            .fragmentSize(SNIPPET_CHARACTERS))
                .fields(
                    "title", f -> f.matchedFields("title", "title.exact").numberOfFragments(0)));
  }

  static Map<Facet, Dimension> dimensions(ArticleRequests requests, ArticleQuery query) {
    Map<Facet, Dimension> dimensions = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      dimensions.put(facet, requests.dimension(query, facet));
    }
    return dimensions;
  }
}
