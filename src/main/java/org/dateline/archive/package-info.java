/** Stored things: articles, quotations, entities and decisions. */
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
