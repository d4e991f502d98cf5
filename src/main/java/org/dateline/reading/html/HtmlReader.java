package org.dateline.reading.html;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Furniture;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a saved web page: what it says of itself, and its main text. */
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
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    to.accept(draft(Jsoup.parse(in.text())).finish(in));
  }

  /**
   * The article of a page, for readers of what pages lie in.
   *
   * @param address address of the page, for one that does not say
   */
  public ArticleDraft draft(String html, @Nullable String address) {
    ArticleDraft draft = draft(Jsoup.parse(html));
    return draft.hasUrl() || address == null ? draft : draft.url(address);
  }

  /** The article of a parsed page. */
  public ArticleDraft draft(Document document) {
    ParsedPage page = ParsedPage.of(document);
    ArticleDraft draft = new ArticleDraft();
    new PageDetails(page, LocalDate.now(ZoneOffset.UTC)).writeTo(draft);
    new PageText(page, furniture).writeTo(draft);
    return draft;
  }
}
