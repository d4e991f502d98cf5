/**
 * The authority as compiled: two memory-mapped tables, one from folded names to entities, one of
 * entities.
 */
@NullMarked
package org.dateline.authority.compiled;

import org.jspecify.annotations.NullMarked;
