/** Candidate generation: the known entities that a name may mean. */
@NullMarked
package org.dateline.linking.candidate;

import org.jspecify.annotations.NullMarked;
