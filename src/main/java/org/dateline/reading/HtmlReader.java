package org.dateline.reading;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A saved web page: what it says of itself, and its main text. */
public final class HtmlReader implements ArticleReader {
  private static final Pattern SAVED =
      Pattern.compile(
          "<!--\\s*(?:saved from url=\\(\\d+\\)|(?:Page saved with|Archive processed by) SingleFile\\s+url:\\s*)(https?://[^\\s>]+)");

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
    to.accept(draft(in.text(), null).finish(in));
  }

  /**
   * What a page says.
   *
   * @param address where it was, for a page that does not say
   */
  public Draft draft(String html, @Nullable String address) {
    Document page = Jsoup.parse(html);
    Draft draft = new Draft();
    new PageMetadata(page).writeTo(draft);
    new MainText(page, furniture).writeTo(draft);
    if (!draft.hasUrl()) {
      draft.url(address == null ? savedFrom(html) : address);
    }
    return draft;
  }

  // Programs that save pages write where from into a comment at the top.
  private static @Nullable String savedFrom(String html) {
    Matcher saved = SAVED.matcher(html.substring(0, Math.min(html.length(), 4_000)));
    return saved.find() ? saved.group(1) : null;
  }
}
