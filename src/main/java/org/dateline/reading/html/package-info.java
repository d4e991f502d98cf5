/** Web pages: their metadata, their text and their furniture. */
@NullMarked
package org.dateline.reading.html;

import org.jspecify.annotations.NullMarked;
