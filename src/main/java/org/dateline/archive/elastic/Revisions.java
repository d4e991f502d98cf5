package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Revision;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.Writes;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.query.Queries;

/**
 * Earlier states of articles. Each is written before the state that replaces it, under an id made
 * of the digests of both states, so that a run that was killed and repeated writes the same
 * document again.
 */
final class Revisions {
  private static final int DIGITS = 12;
  private static final int MOST = 1_000;

  private final Connection connection;
  private final String index;
  private final ArticleDocument articles;

  Revisions(Connection connection, String index, ArticleDocument articles) {
    this.connection = connection;
    this.index = index;
    this.articles = articles;
  }

  /**
   * Copies the documents of articles that are about to be replaced by other content.
   *
   * @param stored index that holds them now
   * @param ids ids of the articles
   * @param hashes content hashes of the articles that replace them, by id
   */
  void keep(String stored, Collection<String> ids, Map<String, String> hashes) {
    Writes writes = new Writes(connection);
    new DocumentsById(connection, stored)
        .read(ids, "id", "hash", "title", "text", "record")
        .forEach(
            (article, before) -> {
              String hash = before.path("hash").asText();
              String id = article + "@" + start(hash) + "-" + start(hashes.get(article));
              ObjectNode document = before.deepCopy();
              document.put("id", id).put("article", article);
              document.put("until", Instant.now().toString());
              writes.index(index, id, document);
            });
    Map<String, String> failed = writes.finish();
    if (!failed.isEmpty()) {
      throw new ArchiveException(
          "The earlier state of an article could not be kept, so that the new one was not stored: "
              + failed.values().iterator().next());
    }
  }

  private static String start(String hash) {
    return hash.substring(0, Math.min(DIGITS, hash.length()));
  }

  /** The number of an article's revisions. */
  long count(String article) {
    return connection
        .call(
            client ->
                client.count(c -> c.index(index).query(Queries.anyOf("article", List.of(article)))))
        .count();
  }

  /** The revisions of an article, the oldest first. */
  List<Revision> of(String article) {
    List<Hit<JsonNode>> found =
        connection
            .call(
                client ->
                    client.search(
                        s ->
                            s.index(index)
                                .size(MOST)
                                .query(Queries.anyOf("article", List.of(article)))
                                .sort(o -> o.field(f -> f.field("until").order(SortOrder.Asc))),
                        JsonNode.class))
            .hits()
            .hits();
    List<Revision> revisions = new ArrayList<>();
    for (Hit<JsonNode> hit : found) {
      ObjectNode document = hit.source().deepCopy();
      Instant until = Instant.parse(document.path("until").asText());
      document.put("id", article);
      revisions.add(new Revision(revisions.size() + 1, until, articles.read(document).article()));
    }
    return revisions;
  }
}
