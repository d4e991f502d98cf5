package org.dateline.reading.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.html.HtmlReader;

/** WARC and ARC files, packed record by record or not. */
public final class WarcFileReader implements ArticleReader {
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
    try (InputStream bytes = in.open()) {
      new WarcPages(in, pages, address -> true, to).read(bytes);
    }
  }
}
