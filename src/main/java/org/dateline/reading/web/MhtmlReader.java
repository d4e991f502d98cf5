package org.dateline.reading.web;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.html.HtmlReader;
import org.dateline.reading.office.MailParts;

/** Reads a page that a browser saved as MHTML: its first HTML part; frames are others. */
public final class MhtmlReader implements ArticleReader {
  private static final Pattern RELATED =
      Pattern.compile(
          "(?is)\\A(?:[A-Za-z-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?Content-Type:\\s*multipart/related");
  private static final Pattern PAGE_ALONE = Pattern.compile("(?im)^Content-Type:\\s*text/html\\b");
  private static final Pattern LOCATION =
      Pattern.compile("(?im)^(?:Snapshot-)?Content-Location:\\s*(https?://\\S+)");
  private final HtmlReader pages;

  public MhtmlReader(HtmlReader pages) {
    this.pages = pages;
  }

  @Override
  public boolean reads(FileHead head) {
    String text = head.text().replace("\r\n", "\n");
    int end = text.indexOf("\n\n");
    String heads = end < 0 ? text : text.substring(0, end);
    boolean browser =
        heads.contains("Snapshot-Content-Location:")
            || heads.matches("(?is).*^?From: <Saved by .*")
            || !Pattern.compile("(?im)^(?:To|Message-ID|Received):").matcher(heads).find();
    return browser
        && (RELATED.matcher(heads + "\n").find()
            || (PAGE_ALONE.matcher(heads).find() && LOCATION.matcher(heads).find()));
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<String> html = MailParts.parse(in.bytes()).texts("text/html");
    if (html.isEmpty()) {
      throw new UnreadableException("A saved page without a page in it. Nothing was added.");
    }
    Matcher location = LOCATION.matcher(in.head().text());
    to.accept(pages.draft(html.get(0), location.find() ? location.group(1) : null).finish(in));
  }
}
