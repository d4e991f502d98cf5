/** Knowledge of names that an archive holds itself: decisions on them, and who bears a surname. */
@NullMarked
package org.dateline.linking.archive;

import org.jspecify.annotations.NullMarked;
