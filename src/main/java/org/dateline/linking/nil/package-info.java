/**
 * Names that no source holds: their ids, the descriptions of their bearers, and which namesakes are
 * kept apart.
 */
@NullMarked
package org.dateline.linking.nil;

import org.jspecify.annotations.NullMarked;
