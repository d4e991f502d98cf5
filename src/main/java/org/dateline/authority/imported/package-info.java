/** Overlay: our own facts and imports, which take precedence over the compiled sources. */
@NullMarked
package org.dateline.authority.imported;

import org.jspecify.annotations.NullMarked;
