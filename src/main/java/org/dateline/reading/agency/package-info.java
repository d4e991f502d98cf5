/** Formats of news agencies and editorial systems: NewsML, NITF, ninjs, wire text. */
@NullMarked
package org.dateline.reading.agency;

import org.jspecify.annotations.NullMarked;
