/** Feeds of news that an archive follows: which, how they are fetched, and when. */
@NullMarked
package org.dateline.ingest.feeds;

import org.jspecify.annotations.NullMarked;
