package org.dateline.ingest;

/** Listener to the progress of an ingest; called from one thread at a time. */
public interface Progress {
  /** Called after every batch that was stored. */
  default void stored(IngestReport soFar) {}

  /** Called for an input that gave no article. */
  default void failed(IngestReport.FailedInput failure) {}

  /** Called for a remark on an input that gave an article. */
  default void noted(IngestReport.Note note) {}
}
