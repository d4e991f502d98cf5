package org.dateline.reading.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads Gigaword and TREC collections: documents one after another, in SGML that is not always
 * closed.
 */
public final class TrecReader implements ArticleReader {
  private static final Pattern OPENING = Pattern.compile("(?is)<DOC\\b([^>]*)>");
  private static final Pattern BEFORE_PAGE = Pattern.compile("(?i)[,;]? PAGE[ -]*(\\w{1,6})\\.?$");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?i)\\b(id|type)=\"([^\"]*)\"");
  private static final Pattern SELF_DATED =
      Pattern.compile("^([A-Za-z]{2,5})(?:_([A-Za-z]{3})_)?(\\d{8})[.-].*$");
  private static final Set<String> NO_NEWS = Set.of("other", "advis");

  @Override
  public boolean reads(FileHead head) {
    return head.isXml("DOC") || head.isXml("doc");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    String end = head(in).contains("</doc>") && !head(in).contains("</DOC>") ? "</doc>" : "</DOC>";
    try (InputStream bytes = new BufferedInputStream(in.open())) {
      Blocks blocks = new Blocks(bytes, end);
      for (String block = blocks.next(); block != null; block = blocks.next()) {
        to.accept(read(in, block));
      }
    }
  }

  private static String head(Input in) throws IOException {
    return in.head().text();
  }

  private static ReadResult read(Input in, String block) {
    String id = null;
    String type = "story";
    Matcher opening = OPENING.matcher(block);
    Matcher attribute = ATTRIBUTE.matcher(opening.find() ? opening.group(1) : "");
    while (attribute.find()) {
      if (attribute.group(1).equalsIgnoreCase("id")) {
        id = attribute.group(2);
      } else {
        type = attribute.group(2).toLowerCase(Locale.ROOT);
      }
    }
    id = id == null ? flat(block, "DOCNO", "DOCID") : id;
    String where = in.where() + "#" + id;
    if (NO_NEWS.contains(type)) {
      return new ReadResult.Skipped(where, "A document of type " + type + " is no article.");
    }
    String origin = Optional.ofNullable(flat(block, "SO", "SOURCE", "PUB")).orElse("");
    Matcher page = BEFORE_PAGE.matcher(origin);
    ArticleDraft draft =
        new ArticleDraft()
            .id(id)
            .title(flat(block, "HEADLINE", "HEAD", "HL", "TI", "H3", "TITLE"))
            .datelineLine(flat(block, "DATELINE", "DATE_LINE"))
            .author(Bylines.names(flat(block, "BYLINE", "AUTHOR")))
            .section(flat(block, "SECTION"))
            .source(BEFORE_PAGE.matcher(origin).replaceFirst(""))
            .page(page.find() ? page.group(1) : null)
            .page(page(flat(block, "PAGE")));
    date(draft, block, id == null ? "" : id);
    List<String> text = new ArrayList<>();
    for (String name : List.of("LP", "LEADPARA", "TEXT", "BODY")) {
      String raw = raw(block, name);
      if (raw != null && !(name.equals("BODY") && !text.isEmpty())) {
        text.addAll(paragraphs(raw));
      }
    }
    return draft.paragraphs(text).finish(where, in);
  }

  /** A page alone, or with the edition before it: "London Page 20". */
  private static @Nullable String page(@Nullable String said) {
    return said == null ? null : said.replaceFirst("(?i)^.*\\bpage ", "");
  }

  private static void date(ArticleDraft draft, String block, String id) {
    for (String name : List.of("DATE_TIME", "DATETIME", "DATE1", "DATE", "PUBDATE", "DD")) {
      draft.publishedAt(
          WrittenMoment.of(withCentury(flat(block, name)), WrittenMoment.Order.MONTH_FIRST)
              .filter(m -> m.date().isDay()));
    }
    Matcher dated = SELF_DATED.matcher(id);
    if (dated.matches()) {
      draft.publishedAt(WrittenMoment.of(dated.group(3)));
      draft.source(dated.group(1).toUpperCase(Locale.ROOT));
      draft.language(dated.group(2));
    }
  }

  /** Six digits are a day of the last century: 910514. */
  private static @Nullable String withCentury(@Nullable String date) {
    return date == null ? null : date.replaceFirst("^(\\d{6})$", "19$1");
  }

  // A line that is indented begins a paragraph, where there are no elements for them.
  private static List<String> paragraphs(String raw) {
    String text = raw.replace("\r\n", "\n");
    if (Pattern.compile("(?i)<p>").matcher(text).find()) {
      return MarkupParagraphs.of(Jsoup.parse(text).body());
    }
    String parted = text.replaceAll("\\n {2,}(?=\\S)", "\n\n").replaceAll("<[A-Za-z/][^>]*>", " ");
    return MarkupParagraphs.ofText(parted).stream()
        .map(p -> Parser.unescapeEntities(p, false))
        .toList();
  }

  private static @Nullable String flat(String block, String... names) {
    for (String name : names) {
      String raw = raw(block, name);
      if (raw != null && !raw.isBlank()) {
        return Xml.flat(Parser.unescapeEntities(raw.replaceAll("<[A-Za-z/][^>]*>", " "), false));
      }
    }
    return null;
  }

  private static @Nullable String raw(String block, String name) {
    Matcher found =
        Pattern.compile(
                "(?is)<"
                    + name
                    + "\\b[^>]*>(.*?)(?:</"
                    + name
                    + ">|(?=\\n<(?!P>)[A-Z][A-Z0-9]*>)|</DOC>)")
            .matcher(block);
    return found.find() ? found.group(1) : null;
  }
}
