/** The way from names in a text to entities. */
@NullMarked
package org.dateline.linking;

import org.jspecify.annotations.NullMarked;
