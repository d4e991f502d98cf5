package org.dateline.authority.reader;

import java.io.IOException;
import org.dateline.authority.imported.ImportedEntity;

/** Receiver of the entities that a reader finds, entry by entry. */
interface EntitySink {
  void entity(ImportedEntity entity) throws IOException;

  /** An entry that is well-formed but of no use here. */
  void skipped(String reason);

  /**
   * An entry that cannot be understood.
   *
   * @param where "line 3" or the entry's key
   */
  void rejected(String where, String reason);
}
