/**
 * Places of quotations in the characters of a text: pairs of quote marks, over paragraphs too, and
 * the labels that a transcript puts before them.
 */
@NullMarked
package org.dateline.language.quote.marks;

import org.jspecify.annotations.NullMarked;
