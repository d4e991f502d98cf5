/** What tests of several packages share: one Elasticsearch node for a whole run. */
@NullMarked
package org.dateline.testing;

import org.jspecify.annotations.NullMarked;
