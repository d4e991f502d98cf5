package org.dateline.reading.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;

/** Reads a page in PAGE XML: regions in reading order, joined to articles where they say so. */
public final class PageXmlReader implements ArticleReader {
  private static final Pattern ARTICLE =
      Pattern.compile("structure\\s*\\{[^}]*\\bid:\\s*([^;}\\s]+)");
  private static final Pattern POINT = Pattern.compile("\\d,(\\d{1,9})\\b");
  private static final Pattern TYPE =
      Pattern.compile("structure\\s*\\{[^}]*\\btype:\\s*([^;}\\s]+)");
  private static final Set<String> NO_TEXT =
      Set.of("page-number", "header", "footer", "signature-mark", "catch-word", "marginalia");

  @Override
  public boolean reads(FileHead head) {
    return head.isXml("PcGts");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Element document = Xml.parse(in);
    Map<String, List<Element>> articles = new LinkedHashMap<>();
    for (Element region : ordered(document)) {
      Matcher article = ARTICLE.matcher(region.attr("custom"));
      String id = article.find() ? article.group(1) : "";
      if (!NO_TEXT.contains(type(region))) {
        articles.computeIfAbsent(id, i -> new ArrayList<>()).add(region);
      }
    }
    articles.values().removeIf(regions -> regions.stream().allMatch(r -> lines(r).isEmpty()));
    if (articles.isEmpty()) {
      to.accept(new ArticleDraft().finish(in));
    }
    articles.forEach(
        (id, regions) ->
            to.accept(
                article(regions).finish(id.isEmpty() ? in.where() : in.where() + "#" + id, in)));
  }

  private static List<Element> ordered(Element document) {
    Map<String, Element> regions = new LinkedHashMap<>();
    Xml.descendants(document, "TextRegion").forEach(r -> regions.put(r.attr("id"), r));
    List<Element> ordered = new ArrayList<>();
    Xml.firstDescendant(document, "ReadingOrder")
        .ifPresent(
            order ->
                references(order)
                    .forEach(
                        ref ->
                            Optional.ofNullable(regions.remove(ref.attr("regionRef")))
                                .ifPresent(ordered::add)));
    ordered.addAll(regions.values());
    return ordered;
  }

  private static List<Element> references(Element group) {
    List<Element> references = new ArrayList<>();
    group.children().stream()
        .sorted(Comparator.comparingInt(PageXmlReader::index))
        .forEach(
            child -> {
              if (!child.attr("regionRef").isEmpty()) {
                references.add(child);
              }
              references.addAll(references(child));
            });
    return references;
  }

  private static int index(Element element) {
    String index = element.attr("index");
    return index.matches("\\d{1,9}") ? Integer.parseInt(index) : 0;
  }

  private static ArticleDraft article(List<Element> regions) {
    ArticleDraft draft = new ArticleDraft();
    LineJoiner text = new LineJoiner();
    Element before = null;
    for (Element region : regions) {
      List<String> lines = lines(region);
      String type = type(region);
      if (type.equals("heading") && !draft.hasTitle()) {
        LineJoiner title = new LineJoiner();
        lines.forEach(title::line);
        draft.title(String.join(" ", title.paragraphs()));
      } else if (type.equals("caption")) {
        draft.dropped("caption", String.join("\n", lines));
      } else {
        if (before != null && isBeside(before, region)) {
          text.turn();
        }
        before = region;
        lines.forEach(text::line);
        text.end();
      }
    }
    return draft.paragraphs(text.paragraphs());
  }

  /** True if a region begins above the end of the one before, as in the next column. */
  private static boolean isBeside(Element before, Element region) {
    OptionalInt end = heights(before).max();
    OptionalInt start = heights(region).min();
    return end.isPresent() && start.isPresent() && start.getAsInt() < end.getAsInt();
  }

  private static IntStream heights(Element region) {
    return Xml.child(region, "Coords").map(c -> c.attr("points")).stream()
        .flatMap(points -> POINT.matcher(points).results())
        .mapToInt(point -> Integer.parseInt(point.group(1)));
  }

  // Some programs say only in their own attribute what a region is.
  private static String type(Element region) {
    Matcher own = TYPE.matcher(region.attr("custom"));
    return region.attr("type").isEmpty() && own.find() ? own.group(1) : region.attr("type");
  }

  // The lines hold the text even where their region's own is empty.
  private static List<String> lines(Element region) {
    List<String> lines = new ArrayList<>();
    for (Element line : Xml.children(region, "TextLine")) {
      lines.add(text(line));
    }
    if (lines.stream().allMatch(String::isBlank)) {
      lines.clear();
      text(region).lines().forEach(lines::add);
    }
    lines.removeIf(String::isBlank);
    return lines;
  }

  private static String text(Element element) {
    return Xml.children(element, "TextEquiv").stream()
        .min(Comparator.comparingInt(PageXmlReader::index))
        .flatMap(t -> Xml.child(t, "Unicode"))
        .map(Element::wholeText)
        .orElse("")
        .strip();
  }
}
