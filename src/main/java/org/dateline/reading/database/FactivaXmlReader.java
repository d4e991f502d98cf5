package org.dateline.reading.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;

/** Reads Factiva deliveries as XML, as they were until 2012. */
public final class FactivaXmlReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("PPSResponse", "ppsArticleResponse")
        || (head.isXml("article") && head.text().contains("<accessionNo>"));
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    int number = 0;
    for (Element article : Xml.descendants(Xml.parse(in), "article")) {
      if (Xml.child(article, "accessionNo").isPresent()) {
        to.accept(draft(article).finish(in.where() + "#" + ++number, in));
      }
    }
  }

  private static ArticleDraft draft(Element article) {
    List<String> text = new ArrayList<>();
    for (String part : List.of("leadParagraph", "tailParagraphs")) {
      Xml.children(article, part).forEach(p -> text.addAll(paragraphs(p)));
    }
    Element date = Xml.child(article, "publicationDate").orElse(article);
    String day = Xml.childText(date, "dateTime");
    ArticleDraft draft =
        new ArticleDraft()
            .id(Xml.childText(article, "accessionNo"))
            .title(Xml.childText(article, "headline"))
            .author(Bylines.names(Xml.childText(article, "byline")))
            .source(Xml.childText(article, "sourceName"))
            .source(Xml.childText(article, "publisherName"))
            .section(Xml.childText(article, "sectionName"))
            .page(Xml.childText(article, "pages"))
            .language(Xml.childText(article, "baseLanguage"))
            .copyright(Xml.childText(article, "copyright"))
            .publishedAt(
                WrittenMoment.of(
                    Optional.ofNullable(day).orElseGet(() -> Xml.childText(date, "date"))));
    Xml.children(article, "newsSubject").forEach(s -> draft.tag(Xml.childText(s, "name")));
    return draft.paragraphs(text);
  }

  private static List<String> paragraphs(Element part) {
    List<Element> paragraphs = Xml.children(part, "paragraph");
    return paragraphs.isEmpty()
        ? MarkupParagraphs.ofText(part.wholeText())
        : paragraphs.stream().map(Xml::text).filter(t -> !t.isEmpty()).toList();
  }
}
