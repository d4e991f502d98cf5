/**
 * Quotations and who said them, from tokens and parts of speech: no parse, no coreference model.
 * {@link QuoteFinder} is the way in; below it, each package uses only those named before it: {@code
 * marks}, {@code passage}, {@code cue}, then {@code speaker}, {@code reported} and {@code person},
 * with {@code learn} for what is learnt.
 */
@NullMarked
package org.dateline.language.quote;

import org.jspecify.annotations.NullMarked;
