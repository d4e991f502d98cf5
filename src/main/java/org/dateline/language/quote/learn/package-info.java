/**
 * A learnt choice among several candidates and "none of them": a conditional logit, a table of
 * weights.
 */
@NullMarked
package org.dateline.language.quote.learn;

import org.jspecify.annotations.NullMarked;
