/** Digitised newspapers: issues in METS and ALTO, pages in ALTO and PAGE, Delpher's articles. */
@NullMarked
package org.dateline.reading.paper;

import org.jspecify.annotations.NullMarked;
