/**
 * A real Elasticsearch server as a child process, for archives on one machine: unpacked, started,
 * shared by all commands on one data folder, stopped with the last of them. See {@link
 * org.dateline.archive.embedded.EmbeddedElasticsearch}.
 */
@NullMarked
package org.dateline.archive.embedded;

import org.jspecify.annotations.NullMarked;
