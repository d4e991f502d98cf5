package org.dateline.reading.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.html.HtmlReader;

/** Reads WARC and ARC files, packed record by record or not. */
public final class WarcFileReader implements ArticleReader {
  private static final Pattern BARE_LINE = Pattern.compile("^WARC/[\\d.]+\n");

  private final HtmlReader pages;

  public WarcFileReader(HtmlReader pages) {
    this.pages = pages;
  }

  @Override
  public boolean reads(FileHead head) {
    return head.startsWith("WARC/")
        || head.startsWith("filedesc://")
        || head.unpacked().startsWith("WARC/")
        || head.unpacked().startsWith("filedesc://");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    try (InputStream bytes = open(in)) {
      new WarcPages(in, pages, address -> true, to).read(bytes);
    }
  }

  private static InputStream open(Input in) throws IOException {
    FileHead head = in.head();
    if (head.startsWith("\u001f\u008b") && BARE_LINE.matcher(head.unpacked()).find()) {
      return new CrLfStream(
          new BufferedInputStream(
              GzipCompressorInputStream.builder()
                  .setInputStream(in.open())
                  .setDecompressConcatenated(true)
                  .get()));
    }
    return BARE_LINE.matcher(head.text()).find()
        ? new CrLfStream(new BufferedInputStream(in.open()))
        : in.open();
  }
}
