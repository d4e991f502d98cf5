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
import org.dateline.reading.UnreadableException;
import org.dateline.reading.WrittenDate;
import org.dateline.reading.Xml;

/**
 * Reads deliveries of the Belgian database Mediargus as plain text: a numbered list of the articles
 * with paper, day and page, and after it their texts in the same order.
 */
public final class MediargusReader implements ArticleReader {
  private static final Pattern FIRST = Pattern.compile("\\W{0,3}1\\. \\S.*");
  private static final Pattern HEADLINE = Pattern.compile("\\W{0,3}\\d+\\. (\\S.*)");
  private static final Pattern LISTED =
      Pattern.compile("(\\S.*?), \\p{L}+ \\d{1,2} \\p{L}+ \\d{4}, p\\. ?([^,]+), [\\d.]+ ?w\\.");
  private static final Pattern BEGIN =
      Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4}), p\\. ?(\\S[^,]*)");
  private static final Pattern COPYRIGHT = Pattern.compile("\\s*©.*");

  /** Lines of an article among which its headline is looked for. */
  private static final int HEAD_LINES = 8;

  private record ListedArticle(String headline, String paper) {}

  @Override
  public boolean reads(FileHead head) {
    return head.root().isEmpty()
        && head
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .findFirst()
            .stream()
            .anyMatch(line -> FIRST.matcher(line).matches())
        && head.text().lines().anyMatch(line -> LISTED.matcher(line.strip()).matches());
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<ListedArticle> listed = new ArrayList<>();
    List<List<String>> texts = new ArrayList<>();
    String before = "";
    for (String line : in.text().lines().map(Xml::flat).filter(l -> !l.isEmpty()).toList()) {
      Matcher headline = HEADLINE.matcher(before);
      Matcher details = LISTED.matcher(line);
      if (BEGIN.matcher(line).matches() && texts.size() < listed.size()) {
        texts.add(new ArrayList<>());
      }
      if (!texts.isEmpty()) {
        texts.get(texts.size() - 1).add(line);
      } else if (headline.matches() && details.matches()) {
        listed.add(new ListedArticle(headline.group(1), details.group(1)));
      }
      before = line;
    }
    if (texts.isEmpty()) {
      throw new UnreadableException(
          "A list of articles without their texts. Nothing was added; export the full texts.");
    }
    for (int i = 0; i < listed.size(); i++) {
      String where = in.where(i + 1, listed.size());
      to.accept(
          i < texts.size()
              ? article(listed.get(i), texts.get(i)).finish(where, in)
              : new ReadResult.Failure(where, "The list names it, and its text is missing."));
    }
  }

  private static ArticleDraft article(ListedArticle listed, List<String> lines) {
    ArticleDraft draft = new ArticleDraft().title(listed.headline()).source(listed.paper());
    Matcher begin = BEGIN.matcher(lines.get(0));
    if (begin.matches()) {
      String day = begin.group(3) + "-" + begin.group(2) + "-" + begin.group(1);
      draft.published(WrittenDate.ofMetadata(day)).page(begin.group(4));
    }
    List<String> text = new ArrayList<>(lines.subList(1, lines.size()));
    int headline = text.indexOf(Xml.flat(listed.headline()));
    if (headline >= 0 && headline < HEAD_LINES) {
      draft.section(headline == 0 ? null : String.join(", ", text.subList(0, headline)));
      text.subList(0, headline + 1).clear();
    }
    int last = text.size() - 1;
    if (last >= 0 && COPYRIGHT.matcher(text.get(last)).matches()) {
      draft.copyright(text.remove(last));
    }
    return draft.paragraphs(text);
  }
}
