/** Helpers for tests of several packages: one Elasticsearch node for a whole run. */
@NullMarked
package org.dateline.testing;

import org.jspecify.annotations.NullMarked;
