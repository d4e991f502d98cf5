package org.dateline.reading.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.LimitedStream;
import org.dateline.reading.Reading;
import org.dateline.reading.ReadingLimits;

/** One file packed with gzip: what it unpacks to is read as it would be by itself. */
final class PackedReader implements ArticleReader {
  private final BiConsumer<Input, Consumer<Reading>> inner;

  /**
   * @param inner reads what was unpacked
   */
  PackedReader(BiConsumer<Input, Consumer<Reading>> inner) {
    this.inner = inner;
  }

  @Override
  public boolean reads(FileHead head) {
    return head.startsWith("\u001f\u008b");
  }

  @Override
  public void read(Input in, Consumer<Reading> to) throws IOException {
    inner.accept(in.unpacked(() -> unpacking(in)), to);
  }

  private static InputStream unpacking(Input in) throws IOException {
    return new BufferedInputStream(
        new LimitedStream(new GZIPInputStream(in.open()), ReadingLimits.UNPACKED_BYTES));
  }
}
