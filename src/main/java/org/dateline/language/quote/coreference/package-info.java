/** Whom a pronoun, a role or a surname beside a quotation stands for in the article. */
@NullMarked
package org.dateline.language.quote.coreference;

import org.jspecify.annotations.NullMarked;
