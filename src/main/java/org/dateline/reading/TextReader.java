package org.dateline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Plain text: one article a file, often saved from a web page with its furniture around it. */
final class TextReader implements ArticleReader {
  private final Furniture furniture;

  TextReader(Furniture furniture) {
    this.furniture = furniture;
  }

  @Override
  public boolean reads(String name) {
    return name.endsWith(".txt") || name.endsWith(".text");
  }

  @Override
  public void read(String name, InputStream in, Consumer<Reading> to) throws IOException {
    byte[] bytes = in.readNBytes(ReadingLimits.FILE_BYTES + 1);
    to.accept(read(name, bytes));
  }

  private Reading read(String name, byte[] bytes) {
    if (bytes.length > ReadingLimits.FILE_BYTES) {
      return new Reading.Failure(name, ReadingLimits.tooLarge());
    }
    if (bytes.length == 0) {
      return new Reading.Failure(name, "The file is empty. Nothing was added.");
    }
    Optional<String> text = Characters.decode(bytes);
    if (text.isEmpty()) {
      return new Reading.Failure(name, "Not a text file: it holds binary data. Nothing was added.");
    }
    List<String> lines = text.get().lines().toList();
    return new PlainText(furniture, lines).draft().finish(name, name);
  }
}
