/**
 * Measurements for {@code bench}: searches, exports, backups, upgrades and decisions on an archive
 * of many articles, while it is used.
 */
@NullMarked
package org.dateline.evaluate.load;

import org.jspecify.annotations.NullMarked;
