/** An archive's knowledge of names: decisions of its archivists, and whom it means by surnames. */
@NullMarked
package org.dateline.linking.decision;

import org.jspecify.annotations.NullMarked;
