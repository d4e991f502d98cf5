package org.dateline.archive.elastic.hit;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.NamedEntities;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.PartialDate;
import org.dateline.search.ArticleBrief;
import org.dateline.search.FoundArticle.NamedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Articles that name the same entities as another, those of about the same time first. Rare names
 * weigh more, as rare words do in a search.
 */
public final class RelatedArticles {
  private static final int NAMES_COMPARED = 25;
  private static final int NEAR_DAYS = 14;
  private static final List<String> BRIEF = List.of("brief");

  private final Connection connection;
  private final String index;

  public RelatedArticles(Connection connection, String index) {
    this.connection = connection;
    this.index = index;
  }

  /** The most alike first, without the article itself. */
  public List<ArticleBrief> to(AnnotatedArticle article, int size) {
    List<NamedEntity> named = NamedEntities.of(article);
    if (named.isEmpty()) {
      return List.of();
    }
    List<Query> shared =
        named.stream()
            .limit(NAMES_COMPARED)
            .map(e -> Query.of(q -> q.term(t -> t.field("entities").value(e.id()))))
            .toList();
    String least = String.valueOf(Math.min(2, shared.size()));
    SearchRequest request =
        SearchRequest.of(
            s ->
                s.index(index)
                    .query(
                        q ->
                            q.bool(
                                b ->
                                    b.must(
                                            m ->
                                                m.bool(
                                                    n ->
                                                        n.should(shared).minimumShouldMatch(least)))
                                        .should(near(article.article().published()))
                                        .mustNot(
                                            Queries.anyOf("id", List.of(article.article().id())))))
                    .size(size)
                    .trackTotalHits(t -> t.enabled(false))
                    .source(f -> f.filter(i -> i.includes(BRIEF))));
    return connection.search(request).hits().hits().stream()
        .map(hit -> ArticleDocument.brief(hit.source()))
        .toList();
  }

  private static List<Query> near(@Nullable PartialDate published) {
    if (published == null) {
      return List.of();
    }
    String from = published.from().minusDays(NEAR_DAYS).toString();
    String until = published.until().plusDays(NEAR_DAYS).toString();
    return List.of(
        Query.of(
            q ->
                q.constantScore(
                    c ->
                        c.boost(2f)
                            .filter(
                                f ->
                                    f.range(
                                        r ->
                                            r.date(
                                                d ->
                                                    d.field("published_from")
                                                        .gte(from)
                                                        .lt(until)))))));
  }
}
