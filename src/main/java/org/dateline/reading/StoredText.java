package org.dateline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The text of an article as a field of a table or a row holds it, maybe with markup in it. */
public final class StoredText {
  private static final Pattern BLOCK =
      Pattern.compile("(?i)<(?:p|div|br|h[1-6]|li|blockquote|article|body)\\b[^<>]*>");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)</?(?:a|b|i|em|strong|span|u|q|cite|sup|sub|font|mark|small|img|abbr)\\b[^<>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&(?:amp|lt|gt|quot|nbsp|#\\d{2,5});");

  private StoredText() {}

  /** The text with its markup turned into paragraphs. */
  public static String of(String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    if (BLOCK.matcher(plain).find()) {
      return String.join("\n\n", MarkupParagraphs.ofHtml(plain));
    }
    boolean marked = INLINE.matcher(plain).find();
    if (!marked && !REFERENCE.matcher(plain).find() && !plain.contains("\n \n")) {
      return plain;
    }
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : plain.split("\\n[ \\t\\u00a0]*\\n", -1)) {
      String bare = marked ? Jsoup.parse(paragraph).wholeText() : entities(paragraph);
      if (!bare.isBlank()) {
        paragraphs.add(bare.strip());
      }
    }
    return String.join("\n\n", paragraphs);
  }

  /** The text with a paragraph for each line, unless blank lines part its paragraphs. */
  public static String lines(String text) {
    String plain = of(text);
    return plain.contains("\n\n") ? plain : String.join("\n\n", MarkupParagraphs.ofLines(plain));
  }

  private static String entities(String paragraph) {
    return org.jsoup.parser.Parser.unescapeEntities(paragraph, false);
  }
}
