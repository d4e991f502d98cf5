/** Reads, annotates, links and indexes, and counts what happened by reason. */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
