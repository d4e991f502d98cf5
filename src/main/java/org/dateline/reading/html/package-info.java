/** Web pages: what they say of themselves, their text, and what on them is no text. */
@NullMarked
package org.dateline.reading.html;

import org.jspecify.annotations.NullMarked;
