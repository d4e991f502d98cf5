/** The way from text to names, quotations and dates. */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
