/** All formats together: which reader takes which file, folders, and files within files. */
@NullMarked
package org.dateline.reading.formats;

import org.jspecify.annotations.NullMarked;
