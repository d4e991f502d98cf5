package org.dateline.archive.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.QuoteDocuments;
import org.dateline.archive.elastic.document.StoredMoment;
import org.dateline.archive.elastic.entity.EntityWriter;
import org.dateline.archive.elastic.hit.Stories;

/**
 * The writers of the parts of an article.
 *
 * @param indices of one stored form
 */
record ArticleWriters(
    Connection connection,
    Indices indices,
    ArticleDocument articles,
    QuoteDocuments quotes,
    EntityWriter entities,
    Stories stories,
    Revisions revisions) {
  DocumentsById stored() {
    return new DocumentsById(connection, indices.articles());
  }

  DocumentsById withdrawn() {
    return new DocumentsById(connection, indices.withdrawn());
  }

  /** While an upgrade stores articles anew: what requests still go to, with its moments. */
  Map<String, JsonNode> ofEarlierForm(Collection<String> ids) {
    if (!indices.ofThisForm()) {
      return Map.of();
    }
    Indices asked = new Indices(indices.prefix());
    Map<String, JsonNode> found = new HashMap<>();
    for (String index : List.of(asked.articles(), asked.withdrawn())) {
      found.putAll(new DocumentsById(connection, index).read(ids, "id", StoredMoment.FIELD));
    }
    return found;
  }
}
