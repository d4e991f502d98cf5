/** The compiled authority's folders: built when missing, opened, and measured. */
@NullMarked
package org.dateline.authority.home;

import org.jspecify.annotations.NullMarked;
