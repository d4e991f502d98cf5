/** Commands, and the one place where everything is wired together. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
