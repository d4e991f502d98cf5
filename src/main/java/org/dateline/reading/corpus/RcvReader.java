package org.dateline.reading.corpus;

import java.io.IOException;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;

/** Reads Reuters Corpus Volume 1: an article a file, its topics as codes. */
public final class RcvReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("newsitem");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    for (Element item : Xml.descendants(Xml.parse(in), "newsitem")) {
      ArticleDraft draft =
          new ArticleDraft()
              .id(item.attr("itemid"))
              .title(Xml.childText(item, "headline"))
              .author(Bylines.names(Xml.childText(item, "byline")))
              .datelineLine(Xml.childText(item, "dateline"))
              .publishedAt(WrittenMoment.of(item.attr("date")))
              .language(Xml.attribute(item, "lang"))
              .copyright(Xml.childText(item, "copyright"));
      if (!draft.hasTitle()) {
        draft.title(Xml.childText(item, "title"));
      }
      for (Element dc : Xml.descendants(item, "dc")) {
        switch (dc.attr("element")) {
          case "dc.source" -> draft.source(dc.attr("value"));
          case "dc.date.published" -> draft.publishedAt(WrittenMoment.of(dc.attr("value")));
          default -> {}
        }
      }
      for (Element codes : Xml.descendants(item, "codes")) {
        if (codes.attr("class").contains("topics")) {
          Xml.children(codes, "code").forEach(code -> draft.tag(code.attr("code")));
        }
      }
      Xml.child(item, "text").ifPresent(text -> draft.paragraphs(MarkupParagraphs.of(text)));
      to.accept(draft.finish(in));
    }
  }
}
