package org.dateline.reading.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;

/** Reads pieces of digitised issues as Olive delivers them: an element for each word. */
public final class OliveReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("XMD-entity");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    for (Element piece : Xml.descendants(Xml.parse(in), "XMD-entity")) {
      to.accept(read(in, piece));
    }
  }

  private static ReadResult read(Input in, Element piece) {
    String kind = piece.attr("ENTITY_TYPE");
    if (!kind.isEmpty() && !kind.toLowerCase(Locale.ROOT).equals("article")) {
      return new ReadResult.Skipped(in.where(), "A piece of kind " + kind + " is no article.");
    }
    Element about = Xml.firstDescendant(piece, "Meta").orElse(piece);
    ArticleDraft draft =
        new ArticleDraft()
            .id(piece.attr("ID"))
            .title(about.attr("NAME"))
            .source(about.attr("PUBLICATION"))
            .publishedAt(WrittenMoment.of(about.attr("ISSUE_DATE"), WrittenMoment.Order.DAY_FIRST))
            .page(about.attr("PAGE_LABEL"))
            .page(piece.attr("PAGE_NO"))
            .language(piece.attr("LANGUAGE"));
    List<String> text = new ArrayList<>();
    for (Element content : Xml.descendants(piece, "Content")) {
      for (Element part : Xml.descendants(content, "Primitive")) {
        text.add(words(part));
      }
    }
    text.removeIf(String::isEmpty);
    return draft.paragraphs(text).finish(in);
  }

  /** The words of a part; one that was broken in a line has its pieces in an element of its own. */
  private static String words(Element part) {
    List<String> words = new ArrayList<>();
    for (Element word : part.getAllElements()) {
      String name = Xml.name(word);
      if (name.equals("QW")) {
        words.add(
            String.join(
                "",
                word.children().stream()
                    .map(piece -> Xml.text(piece).replaceFirst("-$", ""))
                    .toList()));
      } else if (name.equals("W")) {
        words.add(Xml.text(word));
      }
    }
    return Xml.flat(String.join(" ", words));
  }
}
