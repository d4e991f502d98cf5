package org.dateline.reading.database;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;

/** Reads bulk deliveries of LexisNexis as XML: NITF within documents of its own. */
public final class LexisXmlReader implements ArticleReader {
  private static final String DOCUMENT = "articleDoc";

  @Override
  public boolean reads(FileHead head) {
    return head.isXml(DOCUMENT)
        || (head.text().contains("<" + DOCUMENT) && head.root().equals("feed"));
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<Element> documents = Xml.descendants(Xml.parse(in), DOCUMENT);
    for (int i = 0; i < documents.size(); i++) {
      String where = in.where(i + 1, documents.size());
      to.accept(draft(documents.get(i)).finish(where, in));
    }
  }

  private static ArticleDraft draft(Element document) {
    Optional<Element> day = Xml.firstDescendant(document, "publicationDate");
    ArticleDraft draft =
        new ArticleDraft()
            .id(identifier(document))
            .title(Xml.descendantText(document, "hl1"))
            .author(Bylines.names(Xml.descendantText(document, "bylineText")))
            .author(Bylines.names(Xml.descendantText(document, "byline")))
            .datelineLine(Xml.descendantText(document, "dateline"))
            .source(Xml.descendantText(document, "publicationName"))
            .section(Xml.descendantText(document, "positionSection"))
            .page(Xml.descendantText(document, "positionSequence"))
            .language(Xml.attribute(document, "lang"))
            .copyright(Xml.descendantText(document, "copyright"))
            .publishedAt(
                day.flatMap(
                    d ->
                        WrittenMoment.of(
                            "%s-%s-%s".formatted(d.attr("year"), d.attr("month"), d.attr("day")))));
    for (String name : List.of("bodyText", "body.content")) {
      if (!draft.hasText()) {
        Xml.firstDescendant(document, name)
            .ifPresent(body -> draft.paragraphs(MarkupParagraphs.of(body)));
      }
    }
    return draft;
  }

  private static @Nullable String identifier(Element document) {
    return Xml.descendants(document, "identifier").stream()
        .filter(id -> Xml.attribute(id, "identifierScheme").equals("PGUID"))
        .findFirst()
        .map(Xml::text)
        .orElse(null);
  }
}
