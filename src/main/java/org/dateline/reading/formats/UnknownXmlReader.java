package org.dateline.reading.formats;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.UnreadableException;

/** Refuses XML of other kinds by the name of its outermost element, since its tags are no text. */
final class UnknownXmlReader implements ArticleReader {
  /** An element with attributes in which another stands before any text, as no text begins. */
  private static final Pattern ELEMENT_IN_ELEMENT =
      Pattern.compile("\\s*<[\\w:.-]+\\s+[\\w:.-]+=[\"'][^<>]*>\\s*<[\\w:.-]+[\\s/>]");

  @Override
  public boolean reads(FileHead head) {
    return !head.root().isEmpty()
        && (head.isDeclaredXml()
            || head.text().stripTrailing().endsWith("</" + head.root() + ">")
            || ELEMENT_IN_ELEMENT.matcher(head.text()).lookingAt());
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    throw new UnreadableException(
        "XML of a kind that is not read: its outermost element is <"
            + in.head().root()
            + ">. It was left out; exported as CSV, JSON or text it can be read.");
  }
}
