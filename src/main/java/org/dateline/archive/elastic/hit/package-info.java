/**
 * Contents of hits: snippets and quotations of hits, the same words elsewhere, near-identical and
 * related articles, marked words, and other words where nothing was found.
 */
@NullMarked
package org.dateline.archive.elastic.hit;

import org.jspecify.annotations.NullMarked;
