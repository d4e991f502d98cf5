/** Measures quality and speed on files with gold, beside what each figure is compared with. */
@NullMarked
package org.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
