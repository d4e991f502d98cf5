/** Collections that research works with, and digital editions: one reader for each form. */
@NullMarked
package org.dateline.reading.corpus;

import org.jspecify.annotations.NullMarked;
