/** Work on several threads, on the JDK alone. */
@NullMarked
package org.dateline.concurrent;

import org.jspecify.annotations.NullMarked;
