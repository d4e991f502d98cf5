/** Our own facts and what archivists import, laid over the compiled sources. */
@NullMarked
package org.dateline.authority.imported;

import org.jspecify.annotations.NullMarked;
