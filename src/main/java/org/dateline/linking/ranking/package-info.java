/** Candidates against each other and against "none of them", by learnt weights of features. */
@NullMarked
package org.dateline.linking.ranking;

import org.jspecify.annotations.NullMarked;
