/** Words and patterns of languages, and the one reader of the program's resource files of lines. */
@NullMarked
package org.dateline.lexicon;

import org.jspecify.annotations.NullMarked;
