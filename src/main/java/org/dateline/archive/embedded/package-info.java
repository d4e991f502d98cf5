/** The Elasticsearch node that Dateline runs as a child process. */
@NullMarked
package org.dateline.archive.embedded;

import org.jspecify.annotations.NullMarked;
