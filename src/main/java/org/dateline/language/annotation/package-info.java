/** The language pass: a tagger, names, quotations and dates run over one article. */
@NullMarked
package org.dateline.language.annotation;

import org.jspecify.annotations.NullMarked;
