package org.dateline.reading.html;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Draft;
import org.dateline.reading.FileHead;
import org.dateline.reading.Furniture;
import org.dateline.reading.Input;
import org.dateline.reading.Reading;
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
    to.accept(draft(Jsoup.parse(in.text())).finish(in));
  }

  /** The article of a page, for readers of what pages lie in. */
  public Draft draft(Document document) {
    ParsedPage page = ParsedPage.of(document);
    Draft draft = new Draft();
    new PageDetails(page, LocalDate.now(ZoneOffset.UTC)).writeTo(draft);
    new PageText(page, furniture).writeTo(draft);
    return draft;
  }
}
