/** What several packages do with files and folders, on the JDK alone. */
@NullMarked
package org.dateline.files;

import org.jspecify.annotations.NullMarked;
