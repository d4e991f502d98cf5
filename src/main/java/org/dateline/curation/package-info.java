/** Decisions of archivists and their effect. */
@NullMarked
package org.dateline.curation;

import org.jspecify.annotations.NullMarked;
