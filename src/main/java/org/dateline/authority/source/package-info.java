/** Public sources that the authority is compiled from, as Maven's repository carries them. */
@NullMarked
package org.dateline.authority.source;

import org.jspecify.annotations.NullMarked;
