package org.dateline.authority.reader;

import java.io.IOException;
import java.io.InputStream;

/** Reads one format, holding one entry at a time. */
interface EntityReader {
  /** Name of the format, as reports give it. */
  String format();

  /**
   * Reads a file and hands each of its entities over.
   *
   * @throws IOException when the file cannot be read on; a bad entry is told to the sink instead
   */
  void read(InputStream in, EntitySink sink) throws IOException;
}
