package org.dateline.reading.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads Reuters-21578: SGML without an outermost element, with characters that XML does not allow.
 */
public final class ReutersReader implements ArticleReader {
  private static final Pattern ATTRIBUTE = Pattern.compile("(?i)\\bNEWID=\"([^\"]*)\"");
  private static final Pattern KIND = Pattern.compile("(?i)<TEXT\\b[^>]*\\bTYPE=\"?(\\w+)");
  private static final Pattern TOPIC = Pattern.compile("(?is)<TOPICS>(.*?)</TOPICS>");
  private static final Pattern ONE = Pattern.compile("(?is)<D>(.*?)</D>");
  private static final Pattern CONTROL =
      Pattern.compile("&#(?:[0-8]|1[1-9]|2\\d|3[01]|127);|[\\p{Cntrl}&&[^\\n\\r\\t]]");
  private static final Pattern INDENT = Pattern.compile("\\n {3,}");
  private static final Pattern SIGNED = Pattern.compile("(?i)\\n\\s*reuters?\\s*(?:&#3;)?\\s*$");

  @Override
  public boolean reads(FileHead head) {
    return head.isXml("REUTERS");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    try (InputStream bytes = new BufferedInputStream(in.open())) {
      Blocks blocks = new Blocks(bytes, "</REUTERS>");
      for (String block = blocks.next(); block != null; block = blocks.next()) {
        to.accept(read(in, block.replace("\r\n", "\n")));
      }
    }
  }

  private static ReadResult read(Input in, String block) {
    String id = first(ATTRIBUTE, block);
    String where = in.where() + "#" + id;
    ArticleDraft draft =
        new ArticleDraft()
            .id(id)
            .title(element(block, "TITLE"))
            .publishedAt(WrittenMoment.of(element(block, "DATE")))
            .datelineLine(element(block, "DATELINE"))
            .author(Bylines.names(element(block, "AUTHOR")));
    String topics = first(TOPIC, block);
    Matcher topic = ONE.matcher(topics == null ? "" : topics);
    while (topic.find()) {
      draft.tag(topic.group(1));
    }
    String body = raw(block, "BODY");
    if (body == null && "UNPROC".equals(first(KIND, block))) {
      body = raw(block, "TEXT");
    }
    if (body == null) {
      return new ReadResult.Skipped(where, "A headline without a text is no article.");
    }
    String plain = CONTROL.matcher(body).replaceAll("");
    String text = SIGNED.matcher(plain.stripTrailing()).replaceFirst("");
    List<String> paragraphs =
        MarkupParagraphs.ofText(INDENT.matcher("\n" + text).replaceAll("\n\n"));
    return draft
        .paragraphs(paragraphs.stream().map(p -> Parser.unescapeEntities(p, false)).toList())
        .finish(where, in);
  }

  private static @Nullable String element(String block, String name) {
    String raw = raw(block, name);
    return raw == null
        ? null
        : Xml.flat(Parser.unescapeEntities(CONTROL.matcher(raw).replaceAll(""), false));
  }

  private static @Nullable String raw(String block, String name) {
    return first(Pattern.compile("(?is)<" + name + "\\b[^>]*>(.*?)</" + name + ">"), block);
  }

  private static @Nullable String first(Pattern pattern, String block) {
    Matcher found = pattern.matcher(block);
    return found.find() ? found.group(1) : null;
  }
}
