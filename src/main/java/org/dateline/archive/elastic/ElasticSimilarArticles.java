package org.dateline.archive.elastic;

import java.util.List;
import java.util.Map;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.hit.CopiesOfArticles;
import org.dateline.archive.elastic.hit.RelatedArticles;
import org.dateline.search.ArticleBrief;
import org.dateline.search.Copies;
import org.dateline.search.SimilarArticles;

/** Finds related articles and copies in Elasticsearch. */
final class ElasticSimilarArticles implements SimilarArticles {
  private final Connection connection;
  private final Indices indices;
  private final ArticleStore articles;

  ElasticSimilarArticles(Connection connection, Indices indices, ArticleStore articles) {
    this.connection = connection;
    this.indices = indices;
    this.articles = articles;
  }

  @Override
  public List<ArticleBrief> related(String article, int size) {
    return articles
        .find(article)
        .map(found -> new RelatedArticles(connection, indices.articles()).to(found, size))
        .orElse(List.of());
  }

  @Override
  public Map<String, Copies> copies(List<String> ids) {
    return new CopiesOfArticles(connection, indices.articles()).of(ids);
  }
}
