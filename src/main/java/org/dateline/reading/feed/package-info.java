/** Feeds: RSS in its versions, Atom, and lists of addresses that hold no text. */
@NullMarked
package org.dateline.reading.feed;

import org.jspecify.annotations.NullMarked;
