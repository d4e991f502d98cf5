/** Training of the models in {@code quote}, for {@code dateline train}; annotating does without. */
@NullMarked
package org.dateline.language.quote.train;

import org.jspecify.annotations.NullMarked;
