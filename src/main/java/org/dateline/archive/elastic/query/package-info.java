/**
 * Queries: typed words, selections and days as Elasticsearch queries over the fields of one index,
 * and the filters that each facet leaves out. {@code WordsInText} gives the same answer for a text
 * at hand. Pure.
 */
@NullMarked
package org.dateline.archive.elastic.query;

import org.jspecify.annotations.NullMarked;
