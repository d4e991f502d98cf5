package org.dateline.reading.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads issues as Gale and the British Library deliver them: an element for each word. */
public final class GaleReader implements ArticleReader {
  private static final Pattern NO_ARTICLE =
      Pattern.compile("(?i)advertis|classified|\\bads?\\b|picture|illustration|photograph");

  @Override
  public boolean reads(FileHead head) {
    return head.isXml("GALENP", "BL_newspaper")
        || (head.isXml("issue")
            && (head.text().contains("<wd")
                || head.text().contains("<pf>")
                || head.text().contains("<article")));
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Element document = Xml.parse(in);
    for (Element article : Xml.descendants(document, "article")) {
      to.accept(read(in, document, article));
    }
    for (Element article : Xml.descendants(document, "BL_article")) {
      to.accept(read(in, document, article));
    }
  }

  private static ReadResult read(Input in, Element issue, Element article) {
    String id = Xml.childText(article, "id");
    String where = in.where() + "#" + id;
    String kind =
        article.attr("type").isEmpty() ? Xml.childText(article, "ct") : article.attr("type");
    if (kind != null && NO_ARTICLE.matcher(kind).find()) {
      return new ReadResult.Skipped(where, kind + ": no article.");
    }
    Element about =
        Xml.firstDescendant(issue, "metadatainfo")
            .or(() -> Xml.firstDescendant(issue, "issue_metadata"))
            .orElse(issue);
    ArticleDraft draft =
        new ArticleDraft()
            .id(id)
            .title(title(article))
            .author(Bylines.names(Xml.childText(article, "au")))
            .section(kind)
            .page(Xml.child(article, "pi").map(pi -> pi.attr("pgref")).orElse(null))
            .source(
                Optional.ofNullable(Xml.descendantText(about, "title"))
                    .orElse(Xml.descendantText(about, "Title")))
            .source(
                Xml.firstDescendant(article, "title_metadata")
                    .map(paper -> Xml.descendantText(paper, "title"))
                    .orElse(null))
            .source(Xml.descendantText(about, "jn"))
            .source(Xml.descendantText(about, "newspaperID"))
            .language(Xml.descendantText(about, "language"))
            .publishedAt(WrittenMoment.of(Xml.descendantText(about, "pf")))
            .publishedAt(WrittenMoment.of(Xml.descendantText(about, "normalisedDate")))
            .publishedAt(WrittenMoment.of(Xml.descendantText(about, "da")));
    return draft.paragraphs(text(article)).finish(where, in);
  }

  private static @Nullable String title(Element article) {
    String title = Xml.childText(article, "ti");
    return title == null ? Xml.descendantText(article, "Title") : title;
  }

  private static List<String> text(Element article) {
    List<String> text = new ArrayList<>();
    for (Element paragraph : Xml.descendants(article, "p")) {
      Element part = paragraph.parent();
      boolean heading = part != null && Xml.name(part).toLowerCase(Locale.ROOT).contains("title");
      String words = words(paragraph);
      if (!heading && !words.isEmpty()) {
        text.add(words);
      }
    }
    if (text.isEmpty()) {
      String words =
          String.join(
              " ", Xml.descendants(article, "articleWord").stream().map(Xml::text).toList());
      text.add(words);
    }
    return text;
  }

  private static String words(Element paragraph) {
    List<Element> words = Xml.descendants(paragraph, "wd");
    return words.isEmpty()
        ? Xml.text(paragraph)
        : Xml.flat(String.join(" ", words.stream().map(Xml::text).toList()));
  }
}
