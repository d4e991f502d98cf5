package org.dateline.reading.agency;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads NITF 3, as wires and as annotated newspaper archives: an article a file. */
public final class NitfReader implements ArticleReader {
  /** Attributes that say what a subject is: the narrowest name, else its code. */
  private static final List<String> SUBJECT = List.of("detail", "matter", "type", "refnum");

  @Override
  public boolean reads(FileHead head) {
    return head.isXml("nitf");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Document document = Xml.parse(in);
    for (Element nitf : document.children()) {
      if (Xml.name(nitf).equals("nitf")) {
        to.accept(read(nitf).finish(in));
      }
    }
  }

  private static ArticleDraft read(Element nitf) {
    Element head = Xml.child(nitf, "head").orElse(nitf);
    Element top = Xml.firstDescendant(nitf, "body.head").orElse(nitf);
    Element publication = Xml.firstDescendant(head, "pubdata").orElse(null);
    ArticleDraft draft =
        new ArticleDraft()
            .id(attribute(head, "doc-id", "id-string"))
            .source(Xml.childText(top, "distributor"))
            .source(Xml.attribute(publication, "name"))
            .source(attribute(head, "doc.copyright", "holder"))
            .url(Xml.attribute(publication, "ex-ref"))
            .language(meta(head, "lang"))
            .language(Xml.attribute(nitf, "lang"))
            .section(Xml.attribute(publication, "position.section"))
            .section(meta(head, "print_section"))
            .page(meta(head, "print_page_number"))
            .page(Xml.attribute(publication, "position.sequence"))
            .copyright(copyright(head));
    Xml.descendants(top, "note").forEach(note -> drop(draft, note));
    head(draft, nitf);
    dates(draft, head, publication);
    draft.publishedAt(WrittenMoment.of(attribute(top, "story.date", "norm")));
    tags(draft, head);
    AgencyBody.content(nitf).ifPresent(content -> body(draft, content));
    return draft;
  }

  private static void drop(ArticleDraft draft, Element note) {
    String said = Xml.text(note);
    if (!said.isEmpty()) {
      draft.dropped("not for publication", said);
    }
  }

  private static @Nullable String copyright(Element head) {
    String holder = attribute(head, "doc.copyright", "holder");
    String year = attribute(head, "doc.copyright", "year");
    return holder.isEmpty() ? null : Xml.flat("© " + year + " " + holder);
  }

  /** Takes title, byline and dateline from a document's head, unless they are known. */
  static void head(ArticleDraft draft, Element document) {
    Element top = Xml.firstDescendant(document, "body.head").orElse(document);
    for (String name : List.of("hl1", "hedline", "title")) {
      if (!draft.hasTitle()) {
        draft.title(
            Xml.firstDescendant(name.equals("title") ? document : top, name)
                .map(Xml::text)
                .orElse(null));
      }
    }
    draft
        .author(byline(top))
        .datelineLine(Xml.child(top, "dateline").map(NitfReader::dateline).orElse(null));
  }

  // Place and day are elements of their own, which often nothing parts.
  private static String dateline(Element line) {
    return Xml.flat(
            line.childNodes().stream()
                .map(
                    node ->
                        node instanceof Element element
                            ? element.wholeText()
                            : node instanceof TextNode text ? text.getWholeText() : "")
                .collect(Collectors.joining(" ")))
        .replaceAll(" (?=[,;.)])", "");
  }

  private static void dates(ArticleDraft draft, Element head, @Nullable Element publication) {
    for (String date :
        List.of(
            attribute(head, "date.issue", "norm"),
            attribute(head, "date.release", "norm"),
            Xml.attribute(publication, "date.publication"))) {
      draft.publishedAt(WrittenMoment.of(date));
    }
    draft.publishedAt(
        WrittenMoment.of(
            "%s-%s-%s"
                .formatted(
                    meta(head, "publication_year"),
                    meta(head, "publication_month"),
                    meta(head, "publication_day_of_month"))));
  }

  // Of one byline as printed and as normalized only the first counts; other ones are of others.
  private static @Nullable String byline(Element top) {
    List<Element> all = Xml.children(top, "byline");
    List<Element> printed = all.stream().filter(b -> !b.hasClass("normalized_byline")).toList();
    List<String> names =
        (printed.isEmpty() ? all : printed)
            .stream().map(NitfReader::names).filter(n -> !n.isEmpty()).distinct().toList();
    return names.isEmpty() ? null : String.join("; ", names);
  }

  private static String names(Element byline) {
    String title = Xml.childText(byline, "byttl");
    Xml.child(byline, "byttl").ifPresent(Element::remove);
    String names = Optional.ofNullable(Bylines.names(Xml.text(byline))).orElse("");
    return title == null || title.isEmpty() || names.isEmpty() ? names : names + ", " + title;
  }

  private static void tags(ArticleDraft draft, Element head) {
    for (Element subject : Xml.descendants(head, "tobject.subject")) {
      SUBJECT.stream()
          .map(part -> Xml.attribute(subject, "tobject.subject." + part))
          .filter(said -> !said.isEmpty())
          .findFirst()
          .ifPresent(draft::tag);
    }
    Xml.descendants(head, "keyword").forEach(keyword -> draft.tag(Xml.attribute(keyword, "key")));
    Xml.descendants(head, "classifier")
        .forEach(
            classifier ->
                draft.tag(
                    Xml.text(classifier).isEmpty()
                        ? Xml.attribute(classifier, "value")
                        : Xml.text(classifier)));
  }

  // An annotated archive gives the first paragraphs twice, and its corrections below.
  private static void body(ArticleDraft draft, Element content) {
    List<Element> blocks = new ArrayList<>(Xml.children(content, "block"));
    Optional<Element> full = blocks.stream().filter(b -> b.hasClass("full_text")).findFirst();
    for (Element block : blocks) {
      if (block.hasClass("correction_text")) {
        draft.dropped("correction", Xml.text(block));
        block.remove();
      }
    }
    AgencyBody.writeTo(draft, full.orElse(content));
  }

  private static String attribute(Element head, String element, String attribute) {
    return Xml.firstDescendant(head, element).map(e -> Xml.attribute(e, attribute)).orElse("");
  }

  private static String meta(Element head, String name) {
    return Xml.descendants(head, "meta").stream()
        .filter(m -> m.attr("name").equals(name))
        .map(m -> m.attr("content").strip())
        .findFirst()
        .orElse("");
  }
}
