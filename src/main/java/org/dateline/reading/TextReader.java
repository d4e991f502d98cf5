package org.dateline.reading;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads plain text: one article a file, often saved from a web page with its furniture around it.
 */
public final class TextReader implements ArticleReader {
  private final Furniture furniture;

  public TextReader(Furniture furniture) {
    this.furniture = furniture;
  }

  @Override
  public boolean reads(FileHead head) {
    return head.isText();
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<String> lines = in.text().lines().toList();
    to.accept(new PlainTextParser(furniture, lines).draft().finish(in));
  }
}
