/** What news agencies send and editorial systems exchange: NewsML, NITF, ninjs, wire text. */
@NullMarked
package org.dateline.reading.agency;

import org.jspecify.annotations.NullMarked;
