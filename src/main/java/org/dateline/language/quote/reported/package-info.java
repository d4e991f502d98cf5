/**
 * Speech without marks ("Sherman said that ..."): verbs that may report, the ways to read how far
 * the report goes, and the learnt choice among them.
 */
@NullMarked
package org.dateline.language.quote.reported;

import org.jspecify.annotations.NullMarked;
