/** Our own facts and what archivists import, laid over the compiled sources. */
@NullMarked
package org.dateline.authority.overlay;

import org.jspecify.annotations.NullMarked;
