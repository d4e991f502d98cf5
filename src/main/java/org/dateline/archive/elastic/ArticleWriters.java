package org.dateline.archive.elastic;

import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.QuoteDocuments;
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
}
