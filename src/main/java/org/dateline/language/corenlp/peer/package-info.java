/**
 * CoreNLP as it comes, without what makes Dateline's own use of it fast: the peer that speed,
 * labels, times and speakers are compared with. Only {@code evaluate} and the tests use it; it
 * stands here because CoreNLP's types stay in this package and those below it.
 */
@NullMarked
package org.dateline.language.corenlp.peer;

import org.jspecify.annotations.NullMarked;
