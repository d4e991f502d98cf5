/**
 * The bare searches that {@code bench} compares with. They stand here because Elasticsearch's types
 * stay in this package and those beside it.
 */
@NullMarked
package org.dateline.archive.elastic.bench;

import org.jspecify.annotations.NullMarked;
