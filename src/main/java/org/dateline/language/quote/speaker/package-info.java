/**
 * Who said a quotation: candidates beside it, what rules say of them, and the learnt ranker that
 * decides or leaves it unknown.
 */
@NullMarked
package org.dateline.language.quote.speaker;

import org.jspecify.annotations.NullMarked;
