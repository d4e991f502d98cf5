/** Reads feeds (RSS and Atom), and lists of addresses, which hold no text. */
@NullMarked
package org.dateline.reading.feed;

import org.jspecify.annotations.NullMarked;
