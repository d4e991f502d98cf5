/** The quality commands: figures against data marked by hand. */
@NullMarked
package org.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
