/**
 * The way from files to articles: one reader for each format, metadata, and what is left out of the
 * text.
 */
@NullMarked
package org.dateline.reading;

import org.jspecify.annotations.NullMarked;
