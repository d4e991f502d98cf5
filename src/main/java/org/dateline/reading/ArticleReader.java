package org.dateline.reading;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads the articles of one file format.
 *
 * <p>CONTRIBUTING.md says how to add one: its place among {@code formats.Readers}, {@link
 * ArticleDraft}, its tests.
 */
public interface ArticleReader {
  /** True if a file is of this format, by its content: its name may be wrong or missing. */
  boolean reads(FileHead head);

  /**
   * Hands every article, or the reason why there is none, to {@code to}, in the file's order.
   *
   * @throws UnreadableException if the file as a whole cannot be read
   */
  void read(Input in, Consumer<ReadResult> to) throws IOException;
}
