package org.dateline.reading.agency;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads NewsML-G2: items by themselves or in a message; of several versions the highest. */
public final class NewsMlG2Reader implements ArticleReader {
  private static final Pattern NEWSCODE =
      Pattern.compile("(?:[a-z]+:|https?://cv\\.iptc\\.org/newscodes/[a-z]+/)\\d{8}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  @Override
  public boolean reads(FileHead head) {
    return head.isXml(
        "newsItem",
        "newsMessage",
        "packageItem",
        "conceptItem",
        "knowledgeItem",
        "planningItem",
        "catalogItem");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Document document = Xml.parse(in);
    List<Element> items = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      switch (Xml.name(element)) {
        case "newsItem" -> items.add(element);
        case "packageItem", "conceptItem", "knowledgeItem", "planningItem" ->
            to.accept(
                new ReadResult.Skipped(
                    where(in, element), "A " + Xml.name(element) + " is no article."));
        default -> {}
      }
    }
    for (Element item : latest(items)) {
      to.accept(read(in, item));
    }
  }

  private static List<Element> latest(List<Element> items) {
    Map<String, Element> byId = new LinkedHashMap<>();
    for (Element item : items) {
      String id = Xml.attribute(item, "guid");
      byId.merge(
          id.isEmpty() ? "#" + byId.size() : id,
          item,
          (one, other) -> version(other) >= version(one) ? other : one);
    }
    return List.copyOf(byId.values());
  }

  private static int version(Element item) {
    String version = Xml.attribute(item, "version");
    return NUMBER.matcher(version).matches() ? Integer.parseInt(version) : 0;
  }

  private static String where(Input in, Element item) {
    return in.where() + "#" + Xml.attribute(item, "guid");
  }

  private ReadResult read(Input in, Element item) {
    Element meta = Xml.child(item, "itemMeta").orElse(null);
    Element content = Xml.child(item, "contentMeta").orElse(null);
    String kind = code(meta, "itemClass");
    if (!kind.isEmpty() && !kind.matches(".*[:/](?:text|composite)")) {
      return new ReadResult.Skipped(
          where(in, item), "An item of class " + kind + " is no article.");
    }
    String status = code(meta, "pubStatus");
    if (!status.isEmpty() && !status.endsWith("usable")) {
      return new ReadResult.Skipped(
          where(in, item), "Not to be used: its status is " + status + ".");
    }
    ArticleDraft draft =
        new ArticleDraft().id(Xml.attribute(item, "guid")).title(headline(content));
    describe(draft, item, meta, content);
    body(draft, item);
    draft.author(creators(draft, content)); // an article's own byline goes before it
    if (!draft.hasTitle()) {
      draft.title(
          AgencyBody.unescaped(Optional.ofNullable(Xml.childText(meta, "title")).orElse("")));
    }
    return draft.finish(where(in, item), in);
  }

  /** A code as its scheme abbreviates it, else as an address; empty without one. */
  private static String code(@Nullable Element parent, String child) {
    return code(Xml.child(parent, child).orElse(null));
  }

  private static String code(@Nullable Element element) {
    String code = Xml.attribute(element, "qcode");
    return code.isEmpty() ? Xml.attribute(element, "uri") : code;
  }

  private static void describe(
      ArticleDraft draft, Element item, @Nullable Element meta, @Nullable Element content) {
    String first = Xml.childText(meta, "firstCreated");
    Versions.writeTo(
        draft,
        first == null || first.isBlank() ? Xml.childText(content, "contentCreated") : first,
        Xml.childText(meta, "versionCreated"));
    draft
        .source(named(content, "infoSource"))
        .source(named(meta, "provider"))
        .source(Xml.childText(content, "creditline"))
        .source(code(meta, "provider").replaceFirst(".*[:/]", ""))
        .author(bylines(content, Xml.attribute(item, "lang")))
        .language(Xml.child(content, "language").map(e -> Xml.attribute(e, "tag")).orElse(null))
        .language(Xml.attribute(item, "lang"))
        .datelineLine(Xml.childText(content, "dateline"))
        .copyright(notice(item));
    String language = Xml.attribute(item, "lang");
    Stream.concat(
            Xml.children(content, "subject").stream(), Xml.children(content, "keyword").stream())
        .forEach(
            subject ->
                draft.tag(
                    Xml.name(subject).equals("keyword")
                        ? Xml.text(subject)
                        : subject(subject, language)));
  }

  /** The bylines in the item's language, or all that name none. */
  private static String bylines(@Nullable Element content, String language) {
    List<Element> all = Xml.children(content, "by");
    List<Element> own = all.stream().filter(by -> isIn(language, by)).toList();
    return (own.isEmpty() ? all : own)
        .stream()
            .map(by -> Bylines.names(Xml.text(by)))
            .filter(names -> names != null && !names.isEmpty())
            .map(AgencyBody::unescaped)
            .distinct()
            .collect(Collectors.joining("; "));
  }

  private static boolean isIn(String language, Element element) {
    String own = Xml.attribute(element, "lang");
    return own.isEmpty() || own.startsWith(language.replaceFirst("-.*", ""));
  }

  /** Those who made the item, but for the agency itself. */
  private static String creators(ArticleDraft draft, @Nullable Element content) {
    return Xml.children(content, "creator").stream()
        .filter(creator -> Xml.child(creator, "organisationDetails").isEmpty())
        .map(NewsMlG2Reader::name)
        .filter(Objects::nonNull)
        .map(AgencyBody::unescaped)
        .filter(name -> !draft.isSource(name))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The name of a subject; of one without a name the code, if it is the IPTC's. */
  private static @Nullable String subject(Element subject, String language) {
    String name = inLanguage(Xml.children(subject, "name"), language);
    String code = code(subject);
    return name != null || !NEWSCODE.matcher(code).matches() ? name : code;
  }

  private static @Nullable String notice(Element item) {
    Element rights = Xml.child(item, "rightsInfo").orElse(null);
    String notice =
        inLanguage(Xml.children(rights, "copyrightNotice"), Xml.attribute(item, "lang"));
    return notice == null ? named(rights, "copyrightHolder") : notice;
  }

  private static @Nullable String inLanguage(List<Element> texts, String language) {
    String main = language.replaceFirst("-.*", "");
    return texts.stream()
        .filter(e -> Xml.attribute(e, "lang").startsWith(main))
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .map(Xml::text)
        .filter(t -> !t.isEmpty())
        .orElse(null);
  }

  /** The name of a child, from its own {@code name}, else from its attribute {@code literal}. */
  private static @Nullable String named(@Nullable Element parent, String child) {
    return Xml.children(parent, child).stream()
        .map(NewsMlG2Reader::name)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String name(Element element) {
    String name = Xml.childText(element, "name");
    String literal = Xml.attribute(element, "literal");
    return name != null && !name.isEmpty() ? name : literal.isEmpty() ? null : literal;
  }

  private static String headline(@Nullable Element content) {
    List<Element> headlines =
        Xml.children(content, "headline").stream()
            .filter(
                h -> !Xml.attribute(h, "role").toLowerCase(java.util.Locale.ROOT).contains("sub"))
            .toList();
    return headlines.stream()
        .filter(h -> Xml.attribute(h, "role").endsWith(":main"))
        .findFirst()
        .or(() -> headlines.stream().filter(h -> Xml.attribute(h, "rank").equals("1")).findFirst())
        .or(() -> headlines.stream().findFirst())
        .map(h -> AgencyBody.unescaped(Xml.text(h)))
        .orElse("");
  }

  private static void body(ArticleDraft draft, Element item) {
    Element set = Xml.child(item, "contentSet").orElse(null);
    for (Element inline : Xml.children(set, "inlineXML")) {
      if (!draft.hasText()) {
        NitfReader.head(draft, inline);
        AgencyBody.writeTo(draft, inline);
      }
    }
    for (Element data : Xml.children(set, "inlineData")) {
      if (!draft.hasText()) {
        AgencyBody.writeTo(draft, data.wholeText());
      }
    }
  }
}
