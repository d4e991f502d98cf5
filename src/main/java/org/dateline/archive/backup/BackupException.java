package org.dateline.archive.backup;

import org.dateline.archive.ArchiveException;

/** A backup that cannot be made or restored; the message names the file and what to do. */
public final class BackupException extends ArchiveException {
  private static final long serialVersionUID = 1;

  BackupException(String message) {
    super(message);
  }

  BackupException(String message, Throwable cause) {
    super(message, cause);
  }
}
