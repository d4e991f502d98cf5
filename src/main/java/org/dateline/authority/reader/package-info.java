/** Reads authority files that archivists bring, one reader for each format. */
@NullMarked
package org.dateline.authority.reader;

import org.jspecify.annotations.NullMarked;
