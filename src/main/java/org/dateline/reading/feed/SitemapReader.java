package org.dateline.reading.feed;

import java.io.IOException;
import java.util.function.Consumer;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.UnreadableException;

/** Reads sitemaps, which hold addresses and titles but no text. */
public final class SitemapReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("urlset", "sitemapindex", "opml");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    throw new UnreadableException(
        "A list of addresses: it holds no text of articles. Nothing was added; save the pages and"
            + " read those.");
  }
}
