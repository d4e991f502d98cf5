package org.dateline.archive;

/**
 * Elasticsearch does not answer, or cannot be started. The message says which and what to do about
 * it, for the person at the command line.
 */
public final class ArchiveUnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ArchiveUnreachableException(String message) {
    super(message);
  }

  public ArchiveUnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
