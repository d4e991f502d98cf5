package org.dateline.archive;

/** The archive could not do what it was asked. The message says why, and what to do. */
public class ArchiveException extends RuntimeException {
  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Elasticsearch takes no writes: as a rule because its disk is nearly full. */
  public static final class ReadOnly extends ArchiveException {
    public ReadOnly(String message) {
      super(message);
    }
  }

  /** Elasticsearch answers but refuses who asks. */
  public static final class Refused extends ArchiveException {
    public Refused(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** A snapshot that was to be searched is gone, as after a start of Elasticsearch. */
  public static final class SnapshotGone extends ArchiveException {
    public SnapshotGone(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
