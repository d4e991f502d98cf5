/** Work on files and folders that several packages share, on the JDK alone. */
@NullMarked
package org.dateline.files;

import org.jspecify.annotations.NullMarked;
