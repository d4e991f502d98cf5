/** People and programs that may use an archive, stored in the archive itself. */
@NullMarked
package org.dateline.archive.account;

import org.jspecify.annotations.NullMarked;
