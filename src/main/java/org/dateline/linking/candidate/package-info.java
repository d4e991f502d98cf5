/** Which known entities a name may mean. */
@NullMarked
package org.dateline.linking.candidate;

import org.jspecify.annotations.NullMarked;
