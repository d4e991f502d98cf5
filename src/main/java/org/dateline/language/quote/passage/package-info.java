/**
 * A paragraph as the search for speakers sees it: tokens and noun phrases outside of quote marks,
 * each quotation as one item among them, and the word lists of verbs of saying and of roles.
 */
@NullMarked
package org.dateline.language.quote.passage;

import org.jspecify.annotations.NullMarked;
