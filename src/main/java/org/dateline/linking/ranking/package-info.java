/** Ranking: the score of each candidate and of "none of them", by learnt weights of features. */
@NullMarked
package org.dateline.linking.ranking;

import org.jspecify.annotations.NullMarked;
