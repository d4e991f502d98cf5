package org.dateline.reading.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.reading.Input;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.Xml;
import org.dateline.reading.ZipMembers;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a DOCX document, as they stand in its main part. */
public final class WordText {
  private static final String DOCUMENT = "word/document.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";

  // what was deleted, codes of fields, notes and comments; of a text box the second copy
  private static final Set<String> NO_TEXT =
      Set.of(
          "del",
          "delText",
          "instrText",
          "moveFrom",
          "Fallback",
          "footnoteReference",
          "pPr",
          "rPr",
          "pict",
          "drawing");

  private WordText() {}

  /**
   * A paragraph.
   *
   * @param text with line breaks and tabs
   * @param marks names of the bookmarks in it
   * @param links addresses that it leads to
   * @param style name of its style, null without one
   */
  public record Paragraph(
      String text, List<String> marks, List<String> links, @Nullable String style) {
    public Paragraph {
      marks = List.copyOf(marks);
      links = List.copyOf(links);
    }
  }

  public static List<Paragraph> paragraphs(Input in) throws IOException {
    try (ZipMembers zip = ZipMembers.open(in)) {
      Input document =
          zip.member(in, DOCUMENT)
              .orElseThrow(
                  () -> new UnreadableException("A DOCX file without a text. Nothing was added."));
      Map<String, String> links = new HashMap<>();
      Optional<Input> relations = zip.member(in, RELATIONS);
      if (relations.isPresent()) {
        for (Element relation : Xml.descendants(Xml.parse(relations.get()), "Relationship")) {
          links.put(relation.attr("Id"), relation.attr("Target"));
        }
      }
      return paragraphs(Xml.parse(document), links);
    }
  }

  private static List<Paragraph> paragraphs(Element document, Map<String, String> links) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Element element : Xml.descendants(document, "p")) {
      if (element.closest("mc|Fallback") != null || hasParagraphAbove(element)) {
        continue;
      }
      List<String> marks =
          Xml.descendants(element, "bookmarkStart").stream()
              .map(b -> Xml.attribute(b, "name"))
              .toList();
      List<String> targets = new ArrayList<>();
      for (Element link : Xml.descendants(element, "hyperlink")) {
        String target = links.get(Xml.attribute(link, "id"));
        if (target != null) {
          targets.add(target);
        }
      }
      StringBuilder text = new StringBuilder();
      add(element, text);
      String style =
          Xml.firstDescendant(element, "pStyle").map(s -> Xml.attribute(s, "val")).orElse(null);
      paragraphs.add(new Paragraph(text.toString(), marks, targets, style));
    }
    return paragraphs;
  }

  // The paragraphs of a text box are within the one that holds it.
  private static boolean hasParagraphAbove(Element element) {
    return element.parents().stream().anyMatch(p -> Xml.name(p).equals("p"));
  }

  /** True of a run whose words its reader does not see. */
  private static boolean isHidden(Element element) {
    return Xml.child(element, "rPr", "vanish")
        .map(vanish -> Xml.attribute(vanish, "val"))
        .filter(value -> !value.equals("0") && !value.equals("false"))
        .isPresent();
  }

  private static void add(Element element, StringBuilder text) {
    for (Element child : element.children()) {
      String name = Xml.name(child);
      if (isHidden(child)) {
        continue;
      }
      switch (name) {
        case "t" -> text.append(child.wholeText());
        case "br", "cr" -> text.append('\n');
        case "tab" -> text.append('\t');
        case "noBreakHyphen" -> text.append('-');
        case "p" -> {
          text.append('\n');
          add(child, text);
        }
        default -> {
          if (!NO_TEXT.contains(name)) {
            add(child, text);
          }
        }
      }
    }
  }
}
