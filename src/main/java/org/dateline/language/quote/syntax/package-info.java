/**
 * Words that tell that somebody speaks ("said", "according to"), and whom they say it of: the
 * subject of a verb by tokens, without a parse.
 */
@NullMarked
package org.dateline.language.quote.syntax;

import org.jspecify.annotations.NullMarked;
