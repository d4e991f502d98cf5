package org.dateline.reading.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenDate;
import org.dateline.reading.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads deliveries of the Austrian database DeFacto of APA as the page that it prints: an entry an
 * article, headed by paper, day, page and section.
 */
public final class DefactoReader implements ArticleReader {
  private static final String ENTRY = "div.eintrag:has(pre)";
  private static final Pattern HEADER =
      Pattern.compile(
          "\"([^\"\n]{1,200})\"(?: Nr\\. \\S+)? vom (\\d{2})\\.(\\d{2})\\.(\\d{4})[^\n]*?(?:Seite:? +(\\S+))?\\s*(?:\n|$)");
  private static final Pattern SECTION = Pattern.compile("Ressort: *([^\n]+)");

  @Override
  public boolean reads(FileHead head) {
    return head.pageText().contains("\"eintrag\"") && HEADER.matcher(head.pageText()).find();
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<Element> entries = Jsoup.parse(in.text()).select(ENTRY);
    for (int i = 0; i < entries.size(); i++) {
      to.accept(article(entries.get(i)).finish(in.where(i + 1, entries.size()), in));
    }
  }

  private static ArticleDraft article(Element entry) {
    ArticleDraft draft = new ArticleDraft();
    String head = entry.select("pre").first().wholeText();
    Matcher header = HEADER.matcher(head);
    if (header.find()) {
      String day = header.group(4) + "-" + header.group(3) + "-" + header.group(2);
      draft.source(header.group(1)).published(WrittenDate.ofMetadata(day)).page(header.group(5));
    }
    Matcher section = SECTION.matcher(head);
    draft.section(section.find() ? section.group(1).strip() : null);
    List<String> text = new ArrayList<>();
    boolean titled = false;
    for (Node node : entry.childNodes()) {
      if (node instanceof Element element && element.normalName().equals("h3") && !titled) {
        draft.title(Xml.text(element));
        text.forEach(before -> draft.dropped("kicker", before));
        text.clear();
        titled = true;
      } else {
        String words = words(node);
        if (!words.isEmpty()) {
          text.add(words);
        }
      }
    }
    return draft.paragraphs(text);
  }

  private static String words(Node node) {
    if (node instanceof TextNode words) {
      return Xml.flat(words.getWholeText());
    }
    boolean isText = node instanceof Element element && !element.normalName().equals("pre");
    return isText ? Xml.text((Element) node) : "";
  }
}
