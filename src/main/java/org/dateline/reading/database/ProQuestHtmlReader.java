package org.dateline.reading.database;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads ProQuest deliveries as HTML, each text a page within the page. */
public final class ProQuestHtmlReader implements ArticleReader {
  private static final Pattern TO_PICTURE = Pattern.compile("Enlarge this image\\.?");

  private static final String START = "a[name^=DocID_]";

  @Override
  public boolean reads(FileHead head) {
    return head.pageText().contains("name=\"DocID_") || head.pageText().contains("name='DocID_");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    // pages within the page would end it: only what they hold counts
    String html =
        in.text()
            .replaceAll("(?i)(?:</?(?:html|head|body|meta)\\b[^>]*?|(?<=>)\\s*html)(?:>|&gt;)", "");
    Element body = Jsoup.parse(html).body();
    int number = 0;
    for (Element anchor : body.select(START)) {
      Element container = anchor;
      while (container.parent() != null
          && !container.parent().equals(body)
          && container.parent().select(START).size() == 1) {
        container = container.parent();
      }
      to.accept(article(container).finish(in.where() + "#" + ++number, in));
    }
  }

  private static ArticleDraft article(Element container) {
    ArticleDraft draft = new ArticleDraft();
    ProQuestFields fields = new ProQuestFields();
    Element title =
        container.selectFirst("p[style*=font-weight:bold], p[style*=font-weight: bold], h1, h2");
    draft.title(title == null ? null : Xml.text(title));
    for (Element strong : container.select("p > strong, p > b")) {
      String label = ProQuestFields.label(Xml.text(strong));
      Element paragraph = strong.parent();
      if (label == null || paragraph == null) {
        continue;
      }
      if (label.equals("fulltext")) {
        draft.paragraphs(ProQuestTextReader.text(draft, text(container, paragraph, strong)));
      } else {
        String value = Xml.text(paragraph).substring(Xml.text(strong).length());
        Element next = paragraph.nextElementSibling();
        boolean below = value.isBlank() && next != null && next.selectFirst("strong, b") == null;
        fields.put(label, below ? Xml.text(next) : value);
      }
    }
    fields.writeTo(draft);
    return draft;
  }

  private static boolean isText(Element bold) {
    return ProQuestFields.label(Xml.text(bold)) == null;
  }

  // A paragraph ends where another begins: what was within it may stand beside it now.
  private static List<String> text(Element container, Element paragraph, Element label) {
    Element nested = container.selectFirst("text");
    if (nested != null && !nested.text().isBlank() && nested.selectFirst("strong") == null) {
      return withoutLinks(MarkupParagraphs.of(nested));
    }
    StringBuilder html = new StringBuilder();
    label.remove();
    html.append("<p>").append(paragraph.html()).append("</p>");
    for (Element next = paragraph.nextElementSibling();
        next != null && next.select("strong, b").stream().allMatch(ProQuestHtmlReader::isText);
        next = next.nextElementSibling()) {
      html.append(next.outerHtml());
    }
    return withoutLinks(MarkupParagraphs.ofHtml(html.toString()));
  }

  /** Without the links to the pictures of a page. */
  private static List<String> withoutLinks(List<String> text) {
    return text.stream().filter(p -> !TO_PICTURE.matcher(p).matches()).toList();
  }
}
