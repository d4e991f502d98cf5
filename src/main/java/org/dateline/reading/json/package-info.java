/** JSON of every kind that holds articles: rows of exports, agencies' items, feeds, collections. */
@NullMarked
package org.dateline.reading.json;

import org.jspecify.annotations.NullMarked;
