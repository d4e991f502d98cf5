/** Archived web pages: MHTML, WARC, WACZ. */
@NullMarked
package org.dateline.reading.web;

import org.jspecify.annotations.NullMarked;
