package org.dateline.reading.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;

/** A page in ALTO of any version: its blocks in reading order, its lines and words by their ids. */
final class AltoPage {
  private final Element root;
  private final List<Element> blocks;
  private final Map<String, Element> byId = new LinkedHashMap<>();
  private final List<Element> words = new ArrayList<>();

  AltoPage(Element document) {
    root = document;
    for (Element element : document.getAllElements()) {
      if (!element.attr("ID").isEmpty()) {
        byId.put(element.attr("ID"), element);
      }
      if (Xml.name(element).equals("String")) {
        words.add(element);
      }
    }
    blocks = ordered(Xml.descendants(document, "TextBlock"));
  }

  // The order of the file, unless the page states another.
  private List<Element> ordered(List<Element> inFile) {
    List<Element> ordered = new ArrayList<>();
    Xml.firstDescendant(root, "ReadingOrder")
        .ifPresent(
            order -> {
              for (Element ref : order.getAllElements()) {
                Element block = byId.get(ref.attr("REF"));
                if (block != null
                    && Xml.name(block).equals("TextBlock")
                    && !ordered.contains(block)) {
                  ordered.add(block);
                }
              }
            });
    inFile.stream().filter(block -> !ordered.contains(block)).forEach(ordered::add);
    return ordered;
  }

  List<Element> blocks() {
    return blocks;
  }

  Optional<String> language() {
    return blocks.stream()
        .map(b -> b.attr("language").isEmpty() ? b.attr("LANG") : b.attr("language"))
        .filter(l -> !l.isEmpty())
        .findFirst();
  }

  /**
   * The paragraphs between two ids, each of a block, a line or a word.
   *
   * @param end empty for the one element alone
   */
  List<List<Element>> between(String begin, String end) {
    Element first = byId.get(begin);
    if (first == null) {
      return List.of();
    }
    if (Xml.name(first).equals("String")) {
      return wordRange(first, byId.get(end.isEmpty() ? begin : end));
    }
    List<List<Element>> pieces = new ArrayList<>();
    Element last = byId.get(end);
    boolean inside = false;
    if (last == null || last.equals(first)) {
      pieces.addAll(lines(first));
      return pieces;
    }
    for (Element block : blocks) {
      inside |= block.equals(first);
      if (inside) {
        pieces.addAll(lines(block));
      }
      if (block.equals(last)) {
        break;
      }
    }
    return pieces;
  }

  private static List<List<Element>> lines(Element element) {
    if (Xml.name(element).equals("TextLine")) {
      return List.of(List.of(element));
    }
    if (Xml.name(element).equals("TextBlock")) {
      return List.of(Xml.descendants(element, "TextLine"));
    }
    return Xml.descendants(element, "TextBlock").stream()
        .map(b -> Xml.descendants(b, "TextLine"))
        .toList();
  }

  // The words of the range, line by line, apart by blocks: a range may begin within a line.
  private List<List<Element>> wordRange(
      Element first, @org.jspecify.annotations.Nullable Element last) {
    List<List<Element>> pieces = new ArrayList<>();
    int from = words.indexOf(first);
    int to = Math.max(from, last == null ? from : words.indexOf(last));
    Element block = null;
    Element line = null;
    for (Element word : words.subList(Math.max(0, from), to + 1)) {
      Element own = word.closest("*|TextBlock");
      if (block == null || !block.equals(own)) {
        pieces.add(new ArrayList<>());
        block = own;
        line = null;
      }
      Element around = word.parent();
      if (around != null && !around.equals(line)) {
        line = around;
        pieces.get(pieces.size() - 1).add(within(line, first, last));
      }
    }
    return pieces;
  }

  /** The line without the words before the first and after the last, where these are in it. */
  private static Element within(
      Element line, Element first, @org.jspecify.annotations.Nullable Element last) {
    int begin = line.equals(first.parent()) ? first.elementSiblingIndex() : 0;
    boolean ends = last != null && line.equals(last.parent());
    int end = ends ? last.elementSiblingIndex() : line.childrenSize() - 1;
    boolean hyphen =
        ends && end + 1 < line.childrenSize() && Xml.name(line.child(end + 1)).equals("HYP");
    if (begin == 0 && end + (hyphen ? 2 : 1) >= line.childrenSize()) {
      return line;
    }
    Element part = line.shallowClone();
    line.children().subList(begin, Math.max(begin, end) + (hyphen ? 2 : 1)).stream()
        .map(Element::clone)
        .forEach(part::appendChild);
    return part;
  }
}
