/** The only user of Stanford CoreNLP. */
@NullMarked
package org.dateline.language.corenlp;

import org.jspecify.annotations.NullMarked;
