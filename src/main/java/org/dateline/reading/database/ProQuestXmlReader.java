package org.dateline.reading.database;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads ProQuest records as XML: those of its newspapers today, and of its historical ones. */
public final class ProQuestXmlReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("Record", "RECORD", "Records")
        && (head.text().contains("<GOID>") || head.text().contains("<NumericPubDate>"));
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<Element> records = records(Xml.parse(in));
    for (int i = 0; i < records.size(); i++) {
      String where = in.where(i + 1, records.size());
      to.accept(draft(records.get(i)).finish(where, in));
    }
  }

  private static List<Element> records(Element document) {
    List<Element> records = Xml.descendants(document, "Record");
    return records.isEmpty() ? Xml.descendants(document, "RECORD") : records;
  }

  private static ArticleDraft draft(Element record) {
    ArticleDraft draft =
        new ArticleDraft()
            .id(first(record, "GOID", "RecordID"))
            .title(
                Optional.ofNullable(title(record, "TitleAtt"))
                    .orElseGet(() -> first(record, "RecordTitle")))
            .source(title(record, "PubFrosting"))
            .source(title(record, "Publication"))
            .publishedAt(WrittenMoment.of(first(record, "NumericDate", "NumericPubDate")))
            .page(first(record, "StartPage"))
            .section(first(record, "Section"))
            .author(authors(record))
            .language(first(record, "ISOCode", "LanguageCode", "RawLang"))
            .url(first(record, "URLDocView"))
            .copyright(first(record, "CopyrightData"));
    for (String term : List.of("GenSubjValue", "GenSubjTerm", "ClassTerm")) {
      Xml.descendants(record, term).stream()
          .filter(e -> e.childrenSize() == 0)
          .forEach(e -> draft.tag(plain(Xml.text(e))));
    }
    Xml.descendants(record, "AbsText").stream()
        .findFirst()
        .ifPresent(teaser -> draft.dropped("teaser", Xml.text(teaser)));
    for (String name : List.of("Text", "FullText")) {
      Xml.firstDescendant(record, name)
          .map(Element::wholeText)
          .filter(Predicate.not(String::isBlank))
          .ifPresent(text -> draft.paragraphs(paragraphs(text)));
    }
    return draft;
  }

  private static List<String> paragraphs(String text) {
    return MarkupParagraphs.isHtml(text)
        ? MarkupParagraphs.ofHtml(text)
        : MarkupParagraphs.ofText(text);
  }

  private static @Nullable String title(Element record, String parent) {
    return Xml.firstDescendant(record, parent).map(p -> first(p, "Title")).orElse(null);
  }

  /** The first of some elements that says anything. */
  private static @Nullable String first(Element record, String... names) {
    for (String name : names) {
      for (Element element : Xml.descendants(record, name)) {
        if (!Xml.text(element).isEmpty()) {
          return plain(Xml.text(element));
        }
      }
    }
    return null;
  }

  private static String authors(Element record) {
    return Xml.descendants(record, "Contributor").stream()
        .filter(c -> Optional.ofNullable(first(c, "ContribRole")).orElse("Author").equals("Author"))
        .map(c -> Bylines.names(first(c, "OriginalForm", "PersonName", "LastName")))
        .filter(names -> names != null && !names.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  // Signs are written as entities within what is an entity already.
  private static String plain(String value) {
    return Parser.unescapeEntities(value, false);
  }
}
