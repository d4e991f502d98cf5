/** Training of the linker's weights, for {@code dateline train linking}; linking does without. */
@NullMarked
package org.dateline.linking.train;

import org.jspecify.annotations.NullMarked;
