/** Backups: one file that holds a whole archive, written while it is used, and its restoring. */
@NullMarked
package org.dateline.archive.backup;

import org.jspecify.annotations.NullMarked;
