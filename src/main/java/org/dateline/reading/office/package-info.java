/** Documents of word processors, PDF and mail: their text in paragraphs. */
@NullMarked
package org.dateline.reading.office;

import org.jspecify.annotations.NullMarked;
