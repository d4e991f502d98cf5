/** Language identification: which language a text, or a paragraph of it, is in. */
@NullMarked
package org.dateline.language.identification;

import org.jspecify.annotations.NullMarked;
