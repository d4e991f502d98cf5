/** The only user of the Elasticsearch client. */
@NullMarked
package org.dateline.archive.elastic;

import org.jspecify.annotations.NullMarked;
