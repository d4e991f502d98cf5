package org.dateline.reading.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Furniture;
import org.dateline.reading.Input;
import org.dateline.reading.PlainTextParser;
import org.dateline.reading.ReadResult;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.Xml;
import org.dateline.reading.ZipMembers;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads documents of word processors, DOCX, ODT and RTF: an article each, deleted words left out.
 */
public final class WordProcessorReader implements ArticleReader {
  private static final Set<String> NO_TEXT =
      Set.of(
          "tracked-changes",
          "annotation",
          "annotation-end",
          "note",
          "sequence-decls",
          "deletion",
          "forms",
          "frame");
  private final Furniture furniture;

  public WordProcessorReader(Furniture furniture) {
    this.furniture = furniture;
  }

  @Override
  public boolean reads(FileHead head) {
    return head.startsWith("{\\rtf")
        || head.members().contains("word/document.xml")
        || isOpenDocument(head);
  }

  private static boolean isOpenDocument(FileHead head) {
    if (!head.members().contains("content.xml") || !head.members().contains("mimetype")) {
      return false;
    }
    try (ZipMembers zip = ZipMembers.open(head.input())) {
      Optional<Input> type = zip.member(head.input(), "mimetype");
      return type.isPresent() && type.get().text().contains("opendocument.text");
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    FileHead head = in.head();
    if (head.startsWith("{\\rtf")) {
      to.accept(draft(RichText.paragraphs(in.bytes()), null).finish(in));
    } else if (head.members().contains("word/document.xml")) {
      List<WordText.Paragraph> paragraphs = WordText.paragraphs(in);
      Optional<WordText.Paragraph> title =
          paragraphs.stream().filter(p -> isTitle(p.style()) && !p.text().isBlank()).findFirst();
      List<String> lines = paragraphs.stream().map(WordText.Paragraph::text).toList();
      to.accept(draft(lines, title.map(p -> Xml.flat(p.text())).orElse(null)).finish(in));
    } else {
      to.accept(openDocument(in).finish(in));
    }
  }

  private static boolean isTitle(@org.jspecify.annotations.Nullable String style) {
    return style != null
        && style.matches("(?i)title|titel|titre|heading ?1|überschrift ?1|berschrift1|titre1|kop1");
  }

  // The lines of a document are its paragraphs: a byline and a day may stand among the first.
  private ArticleDraft draft(
      List<String> paragraphs, @org.jspecify.annotations.Nullable String title) {
    List<String> lines = new ArrayList<>();
    if (title != null) {
      lines.add(title);
    }
    for (String paragraph : paragraphs) {
      for (String part : paragraph.split("\n\\s*\n", -1)) {
        String flat = Xml.flat(part.replace('\t', ' '));
        if (!flat.isEmpty() && !(flat.equals(title) && lines.size() <= 2)) {
          lines.add("");
          lines.add(flat);
        }
      }
    }
    return new PlainTextParser(furniture, lines).draft();
  }

  private ArticleDraft openDocument(Input in) throws IOException {
    try (ZipMembers zip = ZipMembers.open(in)) {
      Element content =
          Xml.parse(
              zip.member(in, "content.xml")
                  .orElseThrow(
                      () ->
                          new UnreadableException(
                              "A document without a text. Nothing was added.")));
      Element body = Xml.firstDescendant(content, "body").orElse(content);
      List<String> paragraphs = new ArrayList<>();
      String title = null;
      for (Element element : body.getAllElements()) {
        String name = Xml.name(element);
        boolean apart = element.parents().stream().anyMatch(p -> NO_TEXT.contains(Xml.name(p)));
        if (apart || !(name.equals("p") || name.equals("h"))) {
          continue;
        }
        StringBuilder text = new StringBuilder();
        element.childNodes().forEach(node -> add(node, text));
        String flat = Xml.flat(text.toString());
        title = title == null && name.equals("h") && !flat.isEmpty() ? flat : title;
        paragraphs.add(flat);
      }
      return draft(paragraphs, title);
    }
  }

  private static void add(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      String name = Xml.name(element);
      switch (name) {
        case "s", "tab", "line-break" -> text.append(' ');
        default -> {
          if (!NO_TEXT.contains(name) && !element.tagName().startsWith("svg:")) {
            element.childNodes().forEach(child -> add(child, text));
          }
        }
      }
    }
  }
}
