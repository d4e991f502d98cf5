/**
 * Quotations and who said them, from tokens and parts of speech: no parse, no coreference model.
 */
@NullMarked
package org.dateline.language.quote;

import org.jspecify.annotations.NullMarked;
