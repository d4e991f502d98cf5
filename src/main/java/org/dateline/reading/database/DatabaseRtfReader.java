package org.dateline.reading.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.Xml;
import org.dateline.reading.office.RichText;
import org.dateline.reading.office.WordText.Paragraph;

/** Reads deliveries of Nexis and of Factiva as RTF. */
public final class DatabaseRtfReader implements ArticleReader {
  private static final Pattern CODED = Pattern.compile("(?s)^([A-Z]{2,3})\\t(.*)$");

  /** The line of who published an article, which stands below its text: a name and no sentence. */
  private static final Pattern PUBLISHER =
      Pattern.compile("\\p{Lu}[^.!?…:;”\"]{2,60}(?:\\b(?:Inc|Ltd|Co|Corp)[.])?");

  private static final Pattern SUMMARY = Pattern.compile("(?i)^Search Summary$");

  @Override
  public boolean reads(FileHead head) {
    if (!head.startsWith("{\\rtf")) {
      return false;
    }
    try {
      List<String> paragraphs = RichText.paragraphs(head.input().bytes());
      return isNexis(paragraphs) || isFactiva(paragraphs);
    } catch (IOException e) {
      return false; // the reader of documents says what is wrong
    }
  }

  private static boolean isNexis(List<String> paragraphs) {
    return paragraphs.stream().anyMatch(NexisUniArticles::isEnd);
  }

  private static boolean isFactiva(List<String> paragraphs) {
    return paragraphs.stream().anyMatch(p -> FactivaFields.ACCESSION.matcher(p.strip()).find());
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<String> paragraphs = RichText.paragraphs(in.bytes());
    List<ArticleDraft> articles = isNexis(paragraphs) ? nexis(paragraphs) : factiva(paragraphs);
    for (int i = 0; i < articles.size(); i++) {
      String where = in.where(i + 1, articles.size());
      to.accept(articles.get(i).finish(where, in));
    }
  }

  private static List<ArticleDraft> nexis(List<String> paragraphs) {
    return NexisUniArticles.of(
        paragraphs.stream()
            .map(p -> p.equals(RichText.PAGE) ? "" : p)
            .map(p -> new Paragraph(p, List.of(), List.of(), null))
            .toList());
  }

  private static List<ArticleDraft> factiva(List<String> paragraphs) {
    List<ArticleDraft> articles = new ArrayList<>();
    List<String> current = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (SUMMARY.matcher(paragraph.strip()).matches()) {
        current.clear();
        break;
      }
      if (!paragraph.isBlank()) {
        current.add(paragraph);
      }
      if (FactivaFields.ACCESSION.matcher(paragraph.strip()).find()) {
        FactivaFields fields = article(current);
        if (fields.isArticle()) {
          articles.add(fields.draft());
        }
        current = new ArrayList<>();
      }
    }
    return articles;
  }

  private static FactivaFields article(List<String> paragraphs) {
    FactivaFields fields = new FactivaFields();
    String code = "";
    boolean coded = paragraphs.stream().anyMatch(p -> p.startsWith("HD\t"));
    if (!coded) {
      return positional(paragraphs);
    }
    for (String paragraph : paragraphs) {
      Matcher line = CODED.matcher(paragraph.strip());
      code = line.matches() ? line.group(1) : code;
      fields.add(code, line.matches() ? line.group(2) : paragraph);
    }
    return fields;
  }

  // The head ends with the copyright notice, before it the same lines as in HTML.
  private static FactivaFields positional(List<String> paragraphs) {
    FactivaFields fields = new FactivaFields();
    List<String> lines = paragraphs.stream().map(Xml::flat).toList();
    int notice = 0;
    while (notice < lines.size() && !lines.get(notice).matches("(?i)(?:copyright|©|\\(c\\)).*")) {
      notice++;
    }
    int end = Math.min(notice + 1, lines.size());
    fields.add("HD", lines.get(0));
    FactivaPositions.add(fields, lines.subList(1, end), 0);
    int last = lines.size() - 1;
    int text = last - end > 1 && PUBLISHER.matcher(lines.get(last - 1)).matches() ? last - 1 : last;
    lines.subList(end, text).forEach(p -> fields.add("TD", p));
    fields.add("AN", lines.get(lines.size() - 1));
    return fields;
  }
}
