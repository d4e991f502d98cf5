/** Coreference: whom a pronoun, a role or a surname beside a quotation stands for. */
@NullMarked
package org.dateline.language.quote.coreference;

import org.jspecify.annotations.NullMarked;
