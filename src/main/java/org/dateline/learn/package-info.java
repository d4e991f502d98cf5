/** Arithmetic that the models share, on the JDK alone. */
@NullMarked
package org.dateline.learn;

import org.jspecify.annotations.NullMarked;
