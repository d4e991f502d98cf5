/** Questions for archivists: what is unknown, unsure or doubled in an archive. */
@NullMarked
package org.dateline.curation.review;

import org.jspecify.annotations.NullMarked;
