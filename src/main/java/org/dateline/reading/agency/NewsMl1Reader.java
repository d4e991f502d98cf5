package org.dateline.reading.agency;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads NewsML 1.x: the text components of each item; captions and pictures are apart. */
public final class NewsMl1Reader implements ArticleReader {
  private static final Set<String> NO_TEXT =
      Set.of(
          "caption",
          "picture",
          "photo",
          "graphic",
          "video",
          "audio",
          "preview",
          "quicklook",
          "stylesheet",
          "thumbnail");

  @Override
  public boolean reads(FileHead head) {
    return head.isXml("NewsML");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Element document = Xml.parse(in);
    for (Element item : Xml.descendants(document, "NewsItem")) {
      to.accept(read(in, item));
    }
  }

  private static ReadResult read(Input in, Element item) {
    String id = id(item);
    String where = in.where() + "#" + id;
    Element management = Xml.child(item, "NewsManagement").orElse(item);
    String status = formal(management, "Status").toLowerCase(Locale.ROOT);
    if (!status.isEmpty() && !status.equals("usable")) {
      return new ReadResult.Skipped(where, "Not to be used: its status is " + status + ".");
    }
    ArticleDraft draft = new ArticleDraft().id(id);
    dropped(draft, item);
    Versions.writeTo(
        draft,
        Xml.childText(management, "FirstCreated"),
        Xml.childText(management, "ThisRevisionCreated"));
    String party =
        Xml.firstDescendant(item, "Provider")
            .flatMap(p -> Xml.firstDescendant(p, "Party"))
            .map(p -> Xml.attribute(p, "FormalName"))
            .orElse("");
    draft
        .title(Xml.descendantText(item, "HeadLine"))
        .author(Bylines.names(Xml.descendantText(item, "ByLine")))
        .datelineLine(Xml.descendantText(item, "DateLine"))
        .copyright(Xml.descendantText(item, "CopyrightLine"))
        .source(party)
        .source(Xml.descendantText(item, "ProviderId"))
        .language(formal(item, "Language"))
        .language(Xml.attribute(item, "lang"))
        .language(
            Xml.descendants(item, "NewsComponent").stream()
                .map(component -> Xml.attribute(component, "lang"))
                .filter(language -> !language.isEmpty())
                .findFirst()
                .orElse(null));
    tags(draft, item);
    body(draft, item);
    return draft.hasText()
        ? draft.finish(where, in)
        : new ReadResult.Skipped(where, "An item without a text is no article.");
  }

  // Some write the same public identifier into all their items.
  private static @Nullable String id(Element item) {
    String stated = Xml.descendantText(item, "PublicIdentifier");
    String own = Xml.descendantText(item, "NewsItemId");
    if (own == null || own.isEmpty() || (stated != null && stated.contains(own))) {
      return stated;
    }
    return stated == null || stated.isEmpty()
        ? "urn:newsml:"
            + Stream.of("ProviderId", "DateId", "NewsItemId")
                .map(name -> Xml.descendantText(item, name))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(":"))
        : stated + ":" + own;
  }

  private static String formal(Element root, String name) {
    return Xml.firstDescendant(root, name).map(e -> Xml.attribute(e, "FormalName")).orElse("");
  }

  private static void tags(ArticleDraft draft, Element item) {
    for (Element property : Xml.descendants(item, "Property")) {
      if (Xml.attribute(property, "FormalName").equalsIgnoreCase("keyword")) {
        draft.tag(Xml.attribute(property, "Value"));
      }
    }
    Xml.descendants(item, "KeywordLine").forEach(line -> draft.tag(Xml.text(line)));
    if (!draft.hasTags()) {
      Xml.descendants(item, "SubjectCode").forEach(code -> subject(code).ifPresent(draft::tag));
    }
  }

  /** The narrowest of subject, matter and detail, as a code. */
  private static Optional<String> subject(Element code) {
    return Stream.of("SubjectDetail", "SubjectMatter", "Subject")
        .map(kind -> formal(code, kind))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static void dropped(ArticleDraft draft, Element item) {
    for (Element component : List.copyOf(Xml.descendants(item, "NewsComponent"))) {
      String role =
          Xml.child(component, "Role")
              .map(e -> Xml.attribute(e, "FormalName").toLowerCase(Locale.ROOT))
              .orElse("");
      if (NO_TEXT.contains(role)) {
        String text = Xml.firstDescendant(component, "DataContent").map(Xml::text).orElse("");
        if (!text.isEmpty() && component.parent() != null) {
          draft.dropped("caption", text);
        }
        component.remove();
      }
    }
  }

  // Of several contents that are text the longest: others are titles, summaries, alternatives.
  private static void body(ArticleDraft draft, Element item) {
    Xml.descendants(item, "DataContent").stream()
        .filter(NewsMl1Reader::isText)
        .max(Comparator.comparingInt(content -> Xml.text(content).length()))
        .ifPresent(content -> write(draft, content));
  }

  private static boolean isText(Element content) {
    Element parent = content.parent();
    String media = parent == null ? "" : formal(parent, "MediaType");
    return media.isEmpty() || media.toLowerCase(Locale.ROOT).contains("text");
  }

  private static void write(ArticleDraft draft, Element content) {
    if (content.children().isEmpty()) {
      AgencyBody.writeTo(draft, content.wholeText());
    } else if (Xml.firstDescendant(content, "p").isPresent()) {
      AgencyBody.writeTo(draft, content);
    } else {
      draft.paragraphs(MarkupParagraphs.of(content));
    }
  }
}
