/** Words and patterns of languages, and the reader of all resource files of lines. */
@NullMarked
package org.dateline.lexicon;

import org.jspecify.annotations.NullMarked;
