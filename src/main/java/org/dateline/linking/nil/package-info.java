/** Names that no source holds: their ids, what is said of their bearers, and who is kept apart. */
@NullMarked
package org.dateline.linking.nil;

import org.jspecify.annotations.NullMarked;
