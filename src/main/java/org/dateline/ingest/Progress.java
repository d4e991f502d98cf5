package org.dateline.ingest;

/** Listener to the progress of an ingest; called from one thread at a time. */
public interface Progress {
  /** After every batch that was stored. */
  default void stored(IngestReport soFar) {}

  /** An input that gave no article. */
  default void failed(IngestReport.Failure failure) {}

  /** An input that gave an article of which something is to be known. */
  default void noted(IngestReport.Note note) {}
}
