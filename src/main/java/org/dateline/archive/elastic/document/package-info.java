/**
 * Stored documents, written and read back: articles, quotations and entities as documents of their
 * indices, and the forms in which words and names are compared there. Pure; the mappings in {@code
 * index-mappings/} hold the same fields.
 */
@NullMarked
package org.dateline.archive.elastic.document;

import org.jspecify.annotations.NullMarked;
