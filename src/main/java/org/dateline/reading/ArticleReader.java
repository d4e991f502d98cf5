package org.dateline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads the articles of one file format.
 *
 * <p>To add a format: implement this, add it to {@link Readers#standard()}, and put a small file of
 * it beside the tests.
 */
interface ArticleReader {
  /**
   * @param name lower-case file name without folders
   */
  boolean reads(String name);

  /** Hands every article, or the reason why there is none, to {@code to}, in the file's order. */
  void read(String name, InputStream in, Consumer<Reading> to) throws IOException;
}
