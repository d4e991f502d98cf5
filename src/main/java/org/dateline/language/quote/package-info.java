/**
 * Quotations and who said them, from tokens and parts of speech: no parse, no coreference model.
 * {@link QuoteFinder} is the way in; below it, each package uses only those named before it: {@code
 * marks}, {@code passage}, {@code syntax}, {@code learn} (learnt weights), then {@code speaker},
 * {@code reported}, {@code coreference} and {@code train}, which only training uses.
 */
@NullMarked
package org.dateline.language.quote;

import org.jspecify.annotations.NullMarked;
