/** Knowledge from outside: entities, their names, and the compiled look-up. */
@NullMarked
package org.dateline.authority;

import org.jspecify.annotations.NullMarked;
