/**
 * Contents of hits: snippets and quotations of hits, the same quotation elsewhere, copies of
 * articles, related ones, marked words, and spelling suggestions.
 */
@NullMarked
package org.dateline.archive.elastic.hit;

import org.jspecify.annotations.NullMarked;
