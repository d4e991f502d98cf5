package org.dateline.reading.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.LimitedStream;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingLimits;
import org.tukaani.xz.XZInputStream;

/**
 * Reads a file packed with gzip, bzip2, xz or zstd: what it unpacks to is read as it would be by
 * itself.
 */
final class PackedReader implements ArticleReader {
  private static final String GZIP = "\u001f\u008b";
  private static final String BZIP2 = "BZh";
  private static final String XZ = "\u00fd7zXZ";
  private static final String ZSTD = "(\u00b5/\u00fd";
  private static final int XZ_KIBIBYTES = 128 * 1024;

  private final BiConsumer<Input, Consumer<ReadResult>> inner;

  /**
   * Unpacks files, and has another reader read what was in them.
   *
   * @param inner reads what was unpacked
   */
  PackedReader(BiConsumer<Input, Consumer<ReadResult>> inner) {
    this.inner = inner;
  }

  @Override
  public boolean reads(FileHead head) {
    return head.startsWith(GZIP)
        || head.startsWith(BZIP2)
        || head.startsWith(XZ)
        || head.startsWith(ZSTD);
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    FileHead head = in.head();
    inner.accept(in.unpacked(() -> unpacking(head, in)), to);
  }

  // The JDK's own reader of gzip may end between two members without a word.
  private static InputStream unpacking(FileHead head, Input in) throws IOException {
    InputStream packed = in.open();
    InputStream plain;
    if (head.startsWith(GZIP)) {
      plain =
          GzipCompressorInputStream.builder()
              .setInputStream(packed)
              .setDecompressConcatenated(true)
              .get();
    } else if (head.startsWith(BZIP2)) {
      plain = new BZip2CompressorInputStream(packed, true);
    } else if (head.startsWith(ZSTD)) {
      plain = new ZstdCompressorInputStream(packed);
    } else {
      plain = new XZInputStream(packed, XZ_KIBIBYTES);
    }
    return new BufferedInputStream(new LimitedStream(plain, ReadingLimits.UNPACKED_BYTES));
  }
}
