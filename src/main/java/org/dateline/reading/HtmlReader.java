package org.dateline.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A saved web page: what it says of itself, and its main text. */
public final class HtmlReader implements ArticleReader {
  private final Furniture furniture;

  public HtmlReader(Furniture furniture) {
    this.furniture = furniture;
  }

  @Override
  public boolean reads(FileHead head) {
    return head.isHtml();
  }

  @Override
  public void read(Input in, Consumer<Reading> to) throws IOException {
    byte[] bytes = in.bytes();
    if (hasZero(bytes)) {
      throw new UnreadableException("Not a web page: it holds binary data. Nothing was added.");
    }
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    Draft draft = new Draft();
    new PageMetadata(page).writeTo(draft);
    new MainText(page, furniture).writeTo(draft);
    to.accept(draft.finish(in));
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
