package org.dateline.reading.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Moment;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The descriptions in a METS file, of the issue and of its articles: titles, dates, languages. */
final class MetsDescriptions {
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:sans titre|untitled|ohne titel|no title|.*_TITLE_PLACEHOLDER|\\[?s\\.?n\\.?\\]?)");

  private final Element mets;
  private final Map<String, Element> descriptions = new LinkedHashMap<>();

  MetsDescriptions(Element mets) {
    this.mets = mets;
    Xml.descendants(mets, "dmdSec")
        .forEach(section -> descriptions.put(section.attr("ID"), section));
  }

  /** True unless the words say that there is no title. */
  static boolean isTitle(String words) {
    return !NO_TITLE.matcher(words).matches();
  }

  /** Details that all articles of the issue share. */
  record OfIssue(Optional<Moment> published, @Nullable String language, @Nullable String source) {}

  /**
   * The issue itself, which is described by what no part of it refers to.
   *
   * @param own ids of what describes its parts
   */
  OfIssue ofIssue(Set<String> own) {
    List<Element> sections =
        descriptions.values().stream().filter(s -> !own.contains(s.attr("ID"))).toList();
    List<Element> byId = sections.stream().sorted(Comparator.comparing(s -> s.attr("ID"))).toList();
    Optional<Moment> published =
        byId.stream()
            .map(section -> first(section, "dateIssued", "dc:date"))
            .map(date -> WrittenMoment.of(date, WrittenMoment.Order.DAY_FIRST))
            .flatMap(Optional::stream)
            .findFirst();
    String language =
        byId.stream()
            .map(section -> first(section, "languageTerm", "dc:language"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    String source =
        sections.stream()
            .map(MetsDescriptions::paper)
            .filter(title -> title != null && !title.isBlank())
            .map(title -> title.replaceFirst("\\.$", ""))
            .findFirst()
            .orElse(null);
    return source == null ? ofLabel(published, language) : new OfIssue(published, language, source);
  }

  // In Dublin Core an issue may be called by its day and its number.
  private static @Nullable String paper(Element section) {
    return Xml.firstDescendant(section, "titleInfo")
        .map(MetsDescriptions::title)
        .or(() -> dublinCore(section, "dc:title").filter(t -> !t.matches("\\P{L}*\\d.*")))
        .orElse(null);
  }

  private static Optional<String> dublinCore(Element section, String name) {
    return section.stream().filter(e -> e.tagName().equals(name)).findFirst().map(Xml::text);
  }

  /** The text of the element in MODS, or else of the one in Dublin Core. */
  private static @Nullable String first(Element section, String mods, String dublinCore) {
    String said = Xml.descendantText(section, mods);
    return said != null ? said : dublinCore(section, dublinCore).orElse(null);
  }

  // "Post, 1893-05-04"
  private OfIssue ofLabel(Optional<Moment> published, @Nullable String language) {
    String label =
        mets.selectStream("*")
            .filter(e -> Xml.name(e).equals("mets"))
            .findFirst()
            .map(e -> e.attr("LABEL"))
            .orElse("");
    return new OfIssue(
        published.or(
            () ->
                WrittenMoment.of(label.replaceFirst("^.*?(\\d{4}-\\d{2}-\\d{2}).*$", "$1"))
                    .filter(m -> m.date().isDay())),
        language,
        label.replaceAll("[,;]?\\s*\\d{4}-\\d{2}-\\d{2}.*$", ""));
  }

  // "The " stands apart, so that catalogues can sort without it.
  private static @Nullable String title(Element info) {
    String article = Xml.childText(info, "nonSort");
    String title = Xml.childText(info, "title");
    return title == null || article == null ? title : Xml.flat(article + " " + title);
  }

  /** Titles in what these ids, blanks between them, describe. */
  List<String> titles(String ids) {
    List<String> titles = new ArrayList<>();
    for (String id : ids.split("\\s+", -1)) {
      Element section = descriptions.get(id);
      List<Element> inMods = Xml.descendants(section, "titleInfo");
      Stream<String> said =
          inMods.isEmpty() && section != null
              ? dublinCore(section, "dc:title").stream()
              : inMods.stream().map(MetsDescriptions::title).filter(Objects::nonNull);
      said.filter(t -> !t.isEmpty() && isTitle(t) && !titles.contains(t)).forEach(titles::add);
    }
    return titles;
  }

  /** Language in what these ids describe, null when none is named. */
  @Nullable String language(String ids) {
    for (String id : ids.split("\\s+", -1)) {
      String term = Xml.descendantText(descriptions.get(id), "languageTerm");
      if (term != null) {
        return term;
      }
    }
    return null;
  }
}
