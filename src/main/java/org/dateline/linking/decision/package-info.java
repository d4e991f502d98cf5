/** What an archive knows of names: decisions of its archivists, and whom it means by surnames. */
@NullMarked
package org.dateline.linking.decision;

import org.jspecify.annotations.NullMarked;
