/**
 * Cues ("said", "according to") and whose words they report: the subject of a verb by tokens,
 * without a parse.
 */
@NullMarked
package org.dateline.language.quote.syntax;

import org.jspecify.annotations.NullMarked;
