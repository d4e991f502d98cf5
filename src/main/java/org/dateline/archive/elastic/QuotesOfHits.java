package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.Hit.QuoteHit;
import org.dateline.search.Words;

/** The quotations of a page of articles that match the words or the selected speakers. */
final class QuotesOfHits {
  private static final int OF_ONE_ARTICLE = 3;
  // Columns of the index, not the documents: reading those took longer than finding them.
  private static final List<String> COLUMNS = List.of("article", "start", "end", "kind", "speaker");

  private final Connection connection;
  private final String index;
  private final EntityNames entities;

  QuotesOfHits(Connection connection, String index, EntityNames entities) {
    this.connection = connection;
    this.index = index;
    this.entities = entities;
  }

  /** Whether there can be any. */
  static boolean areAskedFor(ArticleQuery query, Words words) {
    return ArticlePlans.isRanked(words) || !speakers(query).isEmpty();
  }

  private static List<String> speakers(ArticleQuery query) {
    List<String> speakers = new ArrayList<>(query.selection(Facet.SPEAKER).anyOf());
    speakers.addAll(query.selection(Facet.SPEAKER).allOf());
    return speakers;
  }

  /**
   * By article, in the order of the text.
   *
   * @param texts of the articles, by id
   */
  Map<String, List<QuoteHit>> find(ArticleQuery query, Words words, Map<String, String> texts) {
    if (texts.isEmpty() || !areAskedFor(query, words)) {
      return Map.of();
    }
    SearchRequest request = request(query, words, texts.keySet());
    Map<String, List<Hit<Void>>> found = new LinkedHashMap<>();
    for (Hit<Void> hit :
        connection.call(client -> client.search(request, Void.class)).hits().hits()) {
      List<Hit<Void>> ofArticle =
          found.computeIfAbsent(text(hit, "article"), id -> new ArrayList<>());
      if (ofArticle.size() < OF_ONE_ARTICLE) {
        ofArticle.add(hit);
      }
    }
    Map<String, Entity> named = entities.of(speakers(found.values()));
    Map<String, List<QuoteHit>> quotes = new HashMap<>();
    found.forEach(
        (article, hits) ->
            quotes.put(
                article, hits.stream().map(hit -> quote(hit, texts.get(article), named)).toList()));
    return quotes;
  }

  private static Set<String> speakers(Collection<List<Hit<Void>>> found) {
    Set<String> speakers = new HashSet<>();
    found.forEach(hits -> hits.forEach(hit -> speakers.add(text(hit, "speaker"))));
    return speakers;
  }

  private static QuoteHit quote(Hit<Void> hit, String text, Map<String, Entity> named) {
    Span span = new Span(number(hit, "start"), number(hit, "end"));
    String speaker = text(hit, "speaker");
    return new QuoteHit(
        span,
        span.in(text),
        Quote.Kind.valueOf(text(hit, "kind").toUpperCase(Locale.ROOT)),
        speaker.isEmpty() ? null : speaker,
        speaker.isEmpty() ? null : FacetLists.name(named, speaker));
  }

  /** Empty where the quotation has no value. */
  private static String text(Hit<Void> hit, String column) {
    JsonData values = hit.fields().get(column);
    return values == null ? "" : values.toJson().asJsonArray().getString(0);
  }

  private static int number(Hit<Void> hit, String column) {
    return hit.fields().get(column).toJson().asJsonArray().getInt(0);
  }

  private SearchRequest request(ArticleQuery query, Words words, Collection<String> articles) {
    List<Query> filters = new ArrayList<>();
    filters.add(Queries.anyOf("article", articles));
    filters.add(Queries.anyOf("part", List.of(Part.TEXT.label())));
    List<String> speakers = speakers(query);
    if (!speakers.isEmpty()) {
      filters.add(Queries.anyOf("speaker", speakers));
    } else {
      filters.add(WordsQuery.QUOTES.of(words));
    }
    if (!query.options().allSpeech()) {
      String indirect = Quote.Kind.INDIRECT.name().toLowerCase(Locale.ROOT);
      filters.add(Queries.not(Queries.anyOf("kind", List.of(indirect))));
    }
    List<FieldAndFormat> columns =
        COLUMNS.stream().map(field -> FieldAndFormat.of(f -> f.field(field))).toList();
    return SearchRequest.of(
        s ->
            s.index(index)
                .size(articles.size() * 10)
                .query(Queries.filter(filters))
                .sort(o -> o.field(f -> f.field("article").order(SortOrder.Asc)))
                .sort(o -> o.field(f -> f.field("start").order(SortOrder.Asc)))
                .trackTotalHits(t -> t.enabled(false))
                .source(f -> f.fetch(false))
                .docvalueFields(columns));
  }
}
