/** Finds time expressions in sentences, and gives each its value and the days that it covers. */
@NullMarked
package org.dateline.language.dates;

import org.jspecify.annotations.NullMarked;
