/**
 * Inference with CoreNLP's own models over flat arrays: the same labels, many times as fast. What a
 * word contributes by itself is computed once and cached; features are 64-bit hashes, never
 * strings. CoreNLP's classes read the models and remain the reference in the tests.
 */
@NullMarked
package org.dateline.language.corenlp.compact;

import org.jspecify.annotations.NullMarked;
