/** Public sources that the authority is compiled from; they come from Maven's repository. */
@NullMarked
package org.dateline.authority.source;

import org.jspecify.annotations.NullMarked;
