/**
 * Names taken apart: titles, given names and surnames, initials, spellings, and when two forms are
 * one name.
 */
@NullMarked
package org.dateline.linking.name;

import org.jspecify.annotations.NullMarked;
