package org.dateline.reading.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads Factiva deliveries as HTML, with the codes of the fields or without. */
public final class FactivaHtmlReader implements ArticleReader {
  private static final Pattern MARK =
      Pattern.compile("class=[\"']article [a-z]{2}(?:[A-Za-z]{0,3})?Article[\"']");

  @Override
  public boolean reads(FileHead head) {
    return MARK.matcher(head.pageText()).find()
        || (head.pageText().contains("id=\"article-")
            && head.pageText().contains("articleParagraph"));
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    int number = 0;
    for (Element article : Jsoup.parse(in.text()).select("div.article")) {
      if (article.select("div.article").size() > 1) {
        continue; // it holds the article
      }
      Element index = article.selectFirst("td.index b, td.index strong");
      FactivaFields fields = index == null ? positional(article) : coded(article);
      if (fields.isArticle()) {
        to.accept(fields.draft().finish(in.where() + "#" + ++number, in));
      }
    }
  }

  private static FactivaFields coded(Element article) {
    FactivaFields fields = new FactivaFields();
    for (Element row : article.select("tr")) {
      Element code = row.selectFirst("td.index");
      Element value = code == null ? null : code.nextElementSibling();
      if (code != null && value != null) {
        add(fields, Xml.text(code), value);
      }
    }
    return fields;
  }

  private static void add(FactivaFields fields, String code, Element value) {
    List<Element> paragraphs = value.select("p");
    if (paragraphs.isEmpty()) {
      fields.add(code, value.wholeText());
    } else {
      paragraphs.forEach(p -> fields.add(code, p.wholeText()));
    }
  }

  private static FactivaFields positional(Element article) {
    List<String> lines = new ArrayList<>();
    int headline = -1;
    FactivaFields fields = new FactivaFields();
    Element title = article.selectFirst("#hd, [class$=Headline]");
    for (Element div : article.select("div")) {
      if (div.equals(article)) {
        continue;
      }
      boolean head =
          div.equals(title)
              || (title != null && div.selectStream("*").anyMatch(e -> e.equals(title)));
      if (head) {
        headline = lines.size();
        fields.add("HD", div.wholeText());
      } else if (div.select("div").size() == 1
          && (title == null || title.parents().stream().noneMatch(p -> p.equals(div)))) {
        lines.add(Xml.flat(div.wholeText()));
      }
    }
    FactivaPositions.add(fields, lines, Math.max(0, headline));
    article.select("p.articleParagraph").forEach(p -> fields.add("TD", p.wholeText()));
    Matcher accession = FactivaFields.ACCESSION.matcher(article.wholeText());
    String last = "";
    while (accession.find()) {
      last = accession.group();
    }
    fields.add("AN", last);
    return fields;
  }
}
