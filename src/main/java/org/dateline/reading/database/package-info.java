/** Deliveries of newspaper databases: Nexis, Factiva, Europresse, ProQuest. */
@NullMarked
package org.dateline.reading.database;

import org.jspecify.annotations.NullMarked;
