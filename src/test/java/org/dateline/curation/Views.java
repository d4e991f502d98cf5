package org.dateline.curation;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleResults;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.Export.EntityRow;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FoundArticle;
import org.dateline.search.FoundQuote;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteResults;
import org.dateline.search.Selection;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.QuoteQueries;

/**
 * The answers of an archive on some people; two archives show the same or not. Rows of exports come
 * in the order in which they lie in Elasticsearch, and stand here by id.
 */
record Views(
    Map<String, Map<String, Long>> facets,
    Map<String, List<FoundArticle.NamedEntity>> hits,
    Map<String, List<Link>> articles,
    List<String> speakers,
    List<AnnotatedArticle> exportedArticles,
    List<FoundQuote> exportedQuotes,
    List<EntityRow> exportedEntities,
    List<FoundEntity> names,
    Map<String, List<String>> articlesNaming,
    Map<String, List<String>> quotesBy,
    Map<String, Optional<EntityPage>> pages,
    Map<String, List<FoundEntity>> typed) {

  /**
   * All that an archive shows of some people.
   *
   * @param ids the people's
   * @param typed beginnings of names
   */
  static Views of(ElasticArchive archive, List<String> ids, List<String> typed) {
    ArticleResults all = archive.articleSearch().search(naming(Selection.NONE));
    QuoteResults said = archive.quoteSearch().search(by(Selection.NONE));
    Map<String, Map<String, Long>> facets = new TreeMap<>();
    all.facets().forEach((facet, values) -> facets.put("articles " + facet, counts(values)));
    said.facets().forEach((facet, values) -> facets.put("quotations " + facet, counts(values)));
    List<AnnotatedArticle> articles = new ArrayList<>();
    archive.export().articles(naming(Selection.NONE), articles::add);
    articles.sort(Comparator.comparing(row -> row.article().id()));
    List<FoundQuote> quotes = new ArrayList<>();
    archive.export().quotes(by(Selection.NONE), quotes::add);
    quotes.sort(Comparator.comparing(FoundQuote::id));
    List<EntityRow> entities = new ArrayList<>();
    archive.export().entities(naming(Selection.NONE), entities::add);
    entities.sort(Comparator.comparing(row -> row.entity().id()));
    return new Views(
        facets,
        all.hits().stream().collect(toMap(FoundArticle::id, FoundArticle::names)),
        articles.stream()
            .map(article -> article.article().id())
            .collect(toMap(id -> id, id -> archive.articles().find(id).orElseThrow().links())),
        said.quotes().stream().map(quote -> quote.id() + " " + quote.speaker()).toList(),
        articles,
        quotes,
        entities,
        archive.entitySearch().find("", null, 0, 100).entities(),
        ids.stream().collect(toMap(id -> id, id -> articlesNaming(archive, id))),
        ids.stream().collect(toMap(id -> id, id -> quotesBy(archive, id))),
        ids.stream().collect(toMap(id -> id, archive.entitySearch()::page)),
        typed.stream()
            .collect(toMap(t -> t, t -> archive.entitySearch().find(t, null, 0, 100).entities())));
  }

  static List<String> articlesNaming(ElasticArchive archive, String id) {
    return archive.articleSearch().search(naming(anyOf(id))).hits().stream()
        .map(FoundArticle::id)
        .toList();
  }

  static List<String> quotesBy(ElasticArchive archive, String id) {
    return archive.quoteSearch().search(by(anyOf(id))).quotes().stream()
        .map(FoundQuote::id)
        .toList();
  }

  static ArticleQuery everything() {
    return naming(Selection.NONE);
  }

  /** Articles by the people they name, as the facet counts them. */
  static Map<String, Long> persons(ElasticArchive archive) {
    return counts(archive, Facet.PERSON);
  }

  static Map<String, Long> speakers(ElasticArchive archive) {
    return counts(archive, Facet.SPEAKER);
  }

  private static Map<String, Long> counts(ElasticArchive archive, Facet facet) {
    return counts(archive.articleSearch().search(everything()).facets().get(facet));
  }

  private static Map<String, Long> counts(FacetResult values) {
    return values.buckets().stream().collect(toMap(Bucket::id, Bucket::count));
  }

  private static Selection anyOf(String id) {
    return new Selection(List.of(id), List.of(), List.of());
  }

  private static ArticleQuery naming(Selection person) {
    return ArticleQueries.everything()
        .with(Facet.PERSON, person)
        .sort(ArticleQuery.ArticleSort.OLDEST)
        .size(100)
        .build();
  }

  private static QuoteQuery by(Selection speaker) {
    return QuoteQueries.everything()
        .with(QuoteFacet.SPEAKER, speaker)
        .sort(QuoteQuery.QuoteSort.OLDEST)
        .size(100)
        .build();
  }
}
