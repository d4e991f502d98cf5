/**
 * Connection to Elasticsearch: the client and what its failures mean, writes in bulk, documents by
 * id, exact counts, the names of the indices, and which state of the archive searches see. Knows
 * nothing of articles.
 */
@NullMarked
package org.dateline.archive.elastic.connection;

import org.jspecify.annotations.NullMarked;
