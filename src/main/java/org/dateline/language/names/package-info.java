/** Names: from entity classes of tokens to mentions, with the corrections that news needs. */
@NullMarked
package org.dateline.language.names;

import org.jspecify.annotations.NullMarked;
