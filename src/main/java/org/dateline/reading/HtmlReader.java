package org.dateline.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A saved web page: what it says of itself, and its main text. */
final class HtmlReader implements ArticleReader {
  private final Furniture furniture;

  HtmlReader(Furniture furniture) {
    this.furniture = furniture;
  }

  @Override
  public boolean reads(String name) {
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  @Override
  public void read(String name, InputStream in, Consumer<Reading> to) throws IOException {
    byte[] bytes = in.readNBytes(ReadingLimits.FILE_BYTES + 1);
    if (bytes.length > ReadingLimits.FILE_BYTES) {
      to.accept(new Reading.Failure(name, ReadingLimits.tooLarge()));
    } else if (bytes.length == 0) {
      to.accept(new Reading.Failure(name, "The file is empty. Nothing was added."));
    } else if (hasZero(bytes)) {
      to.accept(
          new Reading.Failure(name, "Not a web page: it holds binary data. Nothing was added."));
    } else {
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      Draft draft = new Draft();
      new PageMetadata(page).writeTo(draft);
      new MainText(page, furniture).writeTo(draft);
      to.accept(draft.finish(name, name));
    }
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
