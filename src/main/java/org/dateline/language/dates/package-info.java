/** Time expressions: which sentences may hold one, what they mean, which days they cover. */
@NullMarked
package org.dateline.language.dates;

import org.jspecify.annotations.NullMarked;
