/**
 * Learnt choices among several, none of them included: training (a conditional logit) and use (a
 * table of weights).
 */
@NullMarked
package org.dateline.language.quote.learn;

import org.jspecify.annotations.NullMarked;
