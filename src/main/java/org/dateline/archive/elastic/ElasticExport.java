package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.PagedScan;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.QuoteRecord;
import org.dateline.archive.elastic.entity.CurrentDecisions;
import org.dateline.archive.elastic.entity.EntityNames;
import org.dateline.archive.elastic.facet.AllValues;
import org.dateline.archive.elastic.plan.ArticlePlans;
import org.dateline.archive.elastic.plan.QuotePlans;
import org.dateline.article.AnnotatedArticle;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Export;
import org.dateline.search.FoundQuote;
import org.dateline.search.QuoteQuery;

/** Reads whole results out of a snapshot, page after page. */
final class ElasticExport implements Export {
  private static final int ARTICLES_AT_ONCE = 100;
  private static final int QUOTES_AT_ONCE = 1_000;
  private static final int NAMES_AT_ONCE = 500;

  private final Connection connection;
  private final Indices indices;
  private final ArticlePlans articles;
  private final QuotePlans quotes;
  private final ArticleDocument documents;
  private final EntityNames entities;
  private final CurrentDecisions current;
  private final AllValues every;

  ElasticExport(
      Connection connection,
      Indices indices,
      ArticlePlans articles,
      QuotePlans quotes,
      ArticleDocument documents,
      EntityNames entities,
      CurrentDecisions current) {
    this.connection = connection;
    this.indices = indices;
    this.articles = articles;
    this.quotes = quotes;
    this.documents = documents;
    this.entities = entities;
    this.current = current;
    this.every = new AllValues(connection);
  }

  @Override
  public void articles(ArticleQuery query, Consumer<AnnotatedArticle> rows) {
    Query matching = articles.plan(query).matching();
    DecisionsInForce inForce = current.visible();
    all(
        indices.articles(),
        matching,
        ArticleDocument.AS_MADE,
        ARTICLES_AT_ONCE,
        page -> page.forEach(hit -> rows.accept(inForce.shown(documents.read(hit.source())))));
  }

  @Override
  public void quotes(QuoteQuery query, Consumer<FoundQuote> rows) {
    Query matching = quotes.plan(query).matching();
    all(
        indices.quotes(),
        matching,
        List.of("record"),
        QUOTES_AT_ONCE,
        page -> page.forEach(hit -> rows.accept(quote(hit))));
  }

  private FoundQuote quote(Hit<JsonNode> hit) {
    return QuoteRecord.read(connection.mapper(), hit.source());
  }

  private void all(
      String index,
      Query matching,
      List<String> fields,
      int size,
      Consumer<List<Hit<JsonNode>>> pages) {
    new PagedScan(connection, List.of(index))
        .run(
            page -> page.query(matching).size(size).source(f -> f.filter(i -> i.includes(fields))),
            pages);
  }

  @Override
  public void entities(ArticleQuery query, Consumer<EntityRow> rows) {
    Query matching = articles.plan(query).matching();
    List<EntityCount> counts = new ArrayList<>();
    every
        .counts(indices.articles(), matching, "entities")
        .forEach((id, count) -> counts.add(new EntityCount(id, count)));
    counts.sort(
        Comparator.comparingLong(EntityCount::articles).reversed().thenComparing(EntityCount::id));
    for (int i = 0; i < counts.size(); i += NAMES_AT_ONCE) {
      write(counts.subList(i, Math.min(counts.size(), i + NAMES_AT_ONCE)), rows);
    }
  }

  private void write(List<EntityCount> counts, Consumer<EntityRow> rows) {
    Map<String, Entity> named = entities.of(counts.stream().map(EntityCount::id).toList());
    for (EntityCount count : counts) {
      Entity entity = named.get(count.id());
      if (entity != null) {
        rows.accept(new EntityRow(entity, count.articles()));
      }
    }
  }

  private record EntityCount(String id, long articles) {}
}
