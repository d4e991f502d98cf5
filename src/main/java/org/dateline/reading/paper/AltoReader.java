package org.dateline.reading.paper;

import java.io.IOException;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;

/** Reads a page in ALTO by itself: nothing tells its articles, so the page is one. */
public final class AltoReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("alto");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    to.accept(page(new AltoPage(Xml.parse(in))).finish(in));
  }

  static ArticleDraft page(AltoPage page) {
    AltoText text = new AltoText();
    for (Element block : page.blocks()) {
      text.add(Xml.descendants(block, "TextLine"));
    }
    return new ArticleDraft().language(page.language().orElse(null)).paragraphs(text.paragraphs());
  }
}
