package org.dateline.reading.paper;

import java.io.IOException;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;

/**
 * Reads an article's text as Delpher delivers it; paper and day stand in the description.
 */
public final class DelpherReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("text") && head.text().contains("<p");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    to.accept(article(Xml.parse(in)).finish(in));
  }

  static ArticleDraft article(Element document) {
    ArticleDraft draft = new ArticleDraft().title(Xml.descendantText(document, "title"));
    Xml.firstDescendant(document, "text")
        .ifPresent(text -> draft.paragraphs(MarkupParagraphs.of(text)));
    return draft;
  }
}
