/** Reads authority files that archivists bring, one reader for each format. */
@NullMarked
package org.dateline.authority.imports;

import org.jspecify.annotations.NullMarked;
