/** Queries, facets and results, as pure data. */
@NullMarked
package org.dateline.search;

import org.jspecify.annotations.NullMarked;
