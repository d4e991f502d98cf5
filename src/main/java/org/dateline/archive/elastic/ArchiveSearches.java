package org.dateline.archive.elastic;

import java.util.function.LongSupplier;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.IndexKind;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.Snapshots;
import org.dateline.archive.elastic.entity.EntityLookup;
import org.dateline.archive.elastic.entity.EntityNames;
import org.dateline.archive.elastic.entity.FoundEntities;
import org.dateline.archive.elastic.entity.NamesAmongWords;
import org.dateline.archive.elastic.facet.AllValues;
import org.dateline.archive.elastic.facet.ExactCounts;
import org.dateline.archive.elastic.facet.FacetCounter;
import org.dateline.archive.elastic.facet.FacetLists;
import org.dateline.archive.elastic.facet.TotalsByDay;
import org.dateline.archive.elastic.facet.UnusualValues;
import org.dateline.archive.elastic.hit.DidYouMean;
import org.dateline.archive.elastic.hit.MarkedWords;
import org.dateline.archive.elastic.hit.SameQuotes;
import org.dateline.archive.elastic.plan.ArticlePlans;
import org.dateline.archive.elastic.plan.PlanRequests;
import org.dateline.archive.elastic.plan.QuotationsOfArticles;
import org.dateline.archive.elastic.plan.QuotePlans;
import org.dateline.archive.elastic.plan.Searches;
import org.dateline.archive.elastic.query.NamesInQuery;
import org.dateline.archive.elastic.query.Speakers;
import org.dateline.search.ArchiveTotals;
import org.dateline.search.ArticleSearch;
import org.dateline.search.ConsistentAnswers;
import org.dateline.search.EntitySearch;
import org.dateline.search.Export;
import org.dateline.search.QuoteSearch;
import org.dateline.search.SimilarArticles;
import org.dateline.search.Suggester;
import org.jspecify.annotations.Nullable;

/** The searches of an archive, over what its stores hold. */
final class ArchiveSearches {
  private static final LongSupplier CLOCK = System::nanoTime;

  private final ArchiveStores stores;
  private final Connection connection;
  private final Indices indices;
  private final EntityNames entities;
  private final EntityLookup lookup;
  private final NamesInQuery names;
  private final ArticlePlans articlePlans;
  private final QuotePlans quotePlans;
  private final PlanRequests requests;
  private final FacetCounter counter;
  private final TotalsByDay held;
  private final UnusualValues unusual;
  private final FacetLists lists;
  private final ArticleSearch articleSearch;
  private final QuoteSearch quoteSearch;
  private final ElasticEntitySearch entitySearch;

  /**
   * Wires the searches of an archive.
   *
   * @param reported values of a facet that each of several shards reports at first, null for all
   */
  ArchiveSearches(ArchiveStores stores, @Nullable Integer reported) {
    this.stores = stores;
    this.connection = stores.connection();
    this.indices = stores.indices();
    this.entities = stores.entities();
    this.lookup = new EntityLookup(stores.shownEntities(), stores.current()::visible);
    this.names =
        new NamesInQuery(new NamesAmongWords(connection, indices.articles(), stores.state())::of);
    this.articlePlans =
        new ArticlePlans(indices.articles(), stores.redirects()::follow, names, this::tellSpeakers);
    this.quotePlans =
        new QuotePlans(
            indices.quotes(),
            stores.redirects()::follow,
            names,
            new QuotationsOfArticles(new AllValues(connection), articlePlans, stores.state()));
    this.requests = new PlanRequests(reported);
    this.counter = new FacetCounter(connection, new ExactCounts(reported));
    this.held = new TotalsByDay(connection, stores.state());
    this.unusual = new UnusualValues(connection, indices.articles(), stores.counting());
    this.lists = new FacetLists(counter, entities, lookup, unusual);
    this.articleSearch = ofArticles();
    this.quoteSearch = ofQuotes();
    this.entitySearch = ofEntities();
  }

  /** True unless an earlier Dateline stored the articles, and they are not upgraded yet. */
  private boolean tellSpeakers() {
    return stores.state().indices().stream()
        .mapToInt(index -> indices.form(IndexKind.ARTICLES, index))
        .filter(form -> form > 0)
        .allMatch(form -> form >= Speakers.TOLD_SINCE_FORM);
  }

  private ArticleSearch ofArticles() {
    return new ElasticArticleSearch(
        articlePlans,
        names,
        searches(indices.articles()),
        lists,
        stores.counting(),
        entities,
        new DidYouMean(connection, indices.articles(), names),
        new MarkedWords(connection, indices.articles(), names));
  }

  private QuoteSearch ofQuotes() {
    UnusualValues unusualQuotes =
        new UnusualValues(connection, indices.quotes(), stores.counting());
    return new ElasticQuoteSearch(
        connection.mapper(),
        quotePlans,
        names,
        searches(indices.quotes()),
        new FacetLists(counter, entities, lookup, unusualQuotes),
        new SameQuotes(connection, indices.quotes()),
        entities,
        stores.counting());
  }

  private ElasticEntitySearch ofEntities() {
    return new ElasticEntitySearch(
        connection,
        indices,
        articlePlans,
        counter,
        lists,
        entities,
        new FoundEntities(stores.shownEntities(), entities, stores.current()::visible),
        lookup,
        unusual,
        stores.redirects(),
        held);
  }

  private Searches searches(String index) {
    Snapshots snapshots = new Snapshots(connection, index, stores.state(), CLOCK);
    return new Searches(connection, requests, counter, snapshots, held);
  }

  ArticleSearch articleSearch() {
    return articleSearch;
  }

  QuoteSearch quoteSearch() {
    return quoteSearch;
  }

  EntitySearch entitySearch() {
    return entitySearch;
  }

  ArchiveTotals totals() {
    return new ElasticTotals(connection, indices);
  }

  ConsistentAnswers consistent() {
    return new ElasticAnswers(stores.state(), stores.answers());
  }

  Suggester suggester() {
    return new ElasticSuggester(connection, indices, entitySearch);
  }

  SimilarArticles similar() {
    return new ElasticSimilarArticles(connection, indices, stores.articles());
  }

  Export export() {
    return new ElasticExport(
        connection,
        indices,
        articlePlans,
        quotePlans,
        stores.articleDocument(),
        entities,
        stores.current());
  }
}
