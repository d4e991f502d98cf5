/**
 * A learnt choice among several candidates and "none of them": training (a conditional logit) and
 * use (a table of weights).
 */
@NullMarked
package org.dateline.language.quote.learn;

import org.jspecify.annotations.NullMarked;
