/**
 * An article and what it is made of. Depends on the JDK alone: every other package may use it, it
 * uses none.
 */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
