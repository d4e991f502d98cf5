/**
 * Counts: the values of facets (exact on any number of shards), their lists page by page, what is
 * unusual, and bars over time beside all that the archive holds.
 */
@NullMarked
package org.dateline.archive.elastic.facet;

import org.jspecify.annotations.NullMarked;
