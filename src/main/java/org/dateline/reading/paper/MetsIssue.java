package org.dateline.reading.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An issue described in METS: its articles, each from the blocks or words of ALTO pages. */
final class MetsIssue implements Issue {
  /** Parts of an article whose words are not its text; headings are its title. */
  private static final Set<String> NOT_BODY =
      Set.of(
          "ILLUSTRATION",
          "IMAGE",
          "PICTURE",
          "CAPTION",
          "ADVERTISEMENT",
          "ADVERT",
          "AD",
          "HEADING",
          "HEADLINE",
          "TITLE",
          "TABLE_OF_CONTENTS");

  /** Parts of an issue within which nothing is an article. */
  private static final Set<String> NOT_ARTICLES =
      Set.of("ADVERTISEMENT", "ADVERT", "AD", "DEATH_NOTICE", "ILLUSTRATION", "TITLE_SECTION");

  private final Input in;
  private final Element mets;
  private final MetsDescriptions descriptions;
  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<String, String> numbersOfPages = new HashMap<>();
  private final Map<String, List<Element>> links = new HashMap<>();

  private final AltoPages pages;
  private final MetsDescriptions.OfIssue issue;

  /**
   * Reads an issue's description.
   *
   * @param in the file that its articles are said to be of: the description, or its archive
   */
  MetsIssue(Input description, Input in, IssueFiles files) throws IOException {
    this.in = in;
    this.mets = Xml.parse(description);
    this.descriptions = new MetsDescriptions(mets);
    for (Element file : Xml.descendants(mets, "file")) {
      Xml.firstDescendant(file, "FLocat")
          .ifPresent(place -> addresses.put(file.attr("ID"), Xml.attribute(place, "href")));
    }
    this.pages = new AltoPages(addresses, files);
    numberPages();
    Map<String, Element> byId = new HashMap<>();
    Xml.descendants(mets, "div").forEach(div -> byId.put(div.attr("ID"), div));
    for (Element link : Xml.descendants(mets, "smLink")) {
      link(id(Xml.attribute(link, "from")), byId.get(id(Xml.attribute(link, "to"))));
    }
    linkGroups(byId);
    this.issue = descriptions.ofIssue(describingParts());
  }

  private void linkGroups(Map<String, Element> byId) {
    for (Element group : Xml.descendants(mets, "smLinkGrp")) {
      List<Element> ends =
          Xml.descendants(group, "smLocatorLink").stream()
              .map(end -> byId.get(id(Xml.attribute(end, "href"))))
              .filter(Objects::nonNull)
              .toList();
      ends.stream()
          .filter(end -> type(end).equals("ARTICLE"))
          .findFirst()
          .ifPresent(
              article ->
                  ends.stream()
                      .filter(end -> !end.equals(article))
                      .forEach(end -> link(article.attr("ID"), end)));
    }
  }

  private static String id(String reference) {
    return reference.substring(reference.indexOf('#') + 1);
  }

  private void link(String from, @Nullable Element to) {
    if (to != null) {
      links.computeIfAbsent(from, f -> new ArrayList<>()).add(to);
    }
  }

  @Override
  public Set<String> parts() {
    return new LinkedHashSet<>(addresses.values());
  }

  private void numberPages() {
    int number = 0;
    for (Element div : Xml.descendants(mets, "div")) {
      String type = type(div);
      if (type.endsWith("PAGE")) { // also TITLE_PAGE, np:page
        number++;
        String label = div.attr("ORDERLABEL");
        for (Element pointer : div.getAllElements()) {
          if (!pointer.attr("FILEID").isEmpty()) {
            numbersOfPages.putIfAbsent(
                pointer.attr("FILEID"), label.isEmpty() ? String.valueOf(number) : label);
          }
        }
      }
    }
  }

  private static String type(Element div) {
    return div.attr("TYPE").toUpperCase(Locale.ROOT);
  }

  @Override
  public void read(Consumer<ReadResult> to) throws IOException {
    List<Element> articles =
        Xml.descendants(mets, "div").stream()
            .filter(div -> type(div).equals("ARTICLE"))
            .filter(
                div ->
                    Xml.descendants(div, "div").stream().noneMatch(d -> type(d).equals("ARTICLE")))
            .filter(div -> div.parents().stream().noneMatch(p -> NOT_ARTICLES.contains(type(p))))
            .toList();
    int number = 0;
    for (Element article : articles) {
      to.accept(article(article).finish(in.where() + "#" + ++number, in));
    }
    if (articles.isEmpty()) {
      readPages(to);
    }
  }

  private void readPages(Consumer<ReadResult> to) throws IOException {
    int found = 0;
    for (String file : addresses.keySet()) {
      Optional<AltoPage> page = pages.get(file);
      if (page.isPresent()) {
        found++;
        ArticleDraft draft = AltoReader.page(page.get());
        addIssue(draft);
        draft.page(numbersOfPages.get(file));
        to.accept(draft.finish(in.where() + "#" + file, in));
      }
    }
    if (found == 0) {
      throw new UnreadableException(
          "An issue without its pages: none of the ALTO files that it names lies beside it."
              + " Nothing was added.");
    }
  }

  private ArticleDraft article(Element article) throws IOException {
    List<Element> headings = new ArrayList<>();
    List<Element> body = new ArrayList<>();
    areas(article, headings, body);
    for (Element linked : links.getOrDefault(article.attr("ID"), List.of())) {
      areas(linked, headings, body);
    }
    ArticleDraft draft = new ArticleDraft().id(article.attr("ID"));
    List<String> title = descriptions.titles(article.attr("DMDID"));
    draft.title(title.isEmpty() ? String.join(" ", text(headings)) : String.join(" ", title));
    if (!draft.hasTitle() && MetsDescriptions.isTitle(article.attr("LABEL").strip())) {
      draft.title(article.attr("LABEL"));
    }
    draft.section(
        article.parents().stream()
            .filter(p -> type(p).equals("SECTION"))
            .map(p -> p.attr("LABEL"))
            .filter(l -> !l.isBlank())
            .findFirst()
            .orElse(null));
    draft.language(descriptions.language(article.attr("DMDID")));
    addIssue(draft);
    List<Element> all = new ArrayList<>(headings);
    all.addAll(body);
    draft.page(pageRange(all));
    return draft.paragraphs(withoutTitle(text(body), title));
  }

  // Of an article given as ranges of words, the first range may be its heading.
  private static List<String> withoutTitle(List<String> text, List<String> title) {
    boolean repeated =
        text.size() > 1 && title.stream().anyMatch(t -> letters(t).equals(letters(text.get(0))));
    return repeated ? text.subList(1, text.size()) : text;
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private @Nullable String pageRange(List<Element> areas) {
    List<String> numbers =
        areas.stream()
            .map(a -> numbersOfPages.get(a.attr("FILEID")))
            .filter(n -> n != null)
            .distinct()
            .toList();
    return numbers.isEmpty()
        ? null
        : numbers.size() == 1
            ? numbers.get(0)
            : numbers.get(0) + "-" + numbers.get(numbers.size() - 1);
  }

  private static void areas(Element div, List<Element> headings, List<Element> body) {
    for (Element area : Xml.descendants(div, "area")) {
      if (area.attr("BEGIN").isEmpty()) {
        continue;
      }
      List<String> types = new ArrayList<>();
      for (Element parent : area.parents()) {
        types.add(type(parent));
        if (parent.equals(div)) {
          break;
        }
      }
      if (types.contains("HEADING") || types.contains("HEADLINE") || types.contains("TITLE")) {
        headings.add(area);
      } else if (types.stream().noneMatch(NOT_BODY::contains)) {
        body.add(area);
      }
    }
  }

  private List<String> text(List<Element> areas) throws IOException {
    AltoText text = new AltoText();
    for (Element area : areas) {
      Optional<AltoPage> page = pages.get(area.attr("FILEID"));
      if (page.isPresent()) {
        page.get().between(area.attr("BEGIN"), area.attr("END")).forEach(text::add);
      }
    }
    return text.paragraphs();
  }

  private void addIssue(ArticleDraft draft) {
    draft.publishedAt(issue.published()).language(issue.language()).source(issue.source());
  }

  /** Ids of what describes an article, a picture or an advertisement. */
  private Set<String> describingParts() {
    Set<String> ids = new LinkedHashSet<>();
    for (Element div : Xml.descendants(mets, "div")) {
      String type = type(div);
      if (type.equals("ARTICLE") || NOT_BODY.contains(type)) {
        ids.addAll(List.of(div.attr("DMDID").split("\\s+", -1)));
      }
    }
    return ids;
  }
}
