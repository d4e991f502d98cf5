package org.dateline.reading;

import java.io.IOException;

/** A file that cannot be read; the message says why, in a sentence for an archivist. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1;

  public UnreadableException(String reason) {
    super(reason);
  }
}
