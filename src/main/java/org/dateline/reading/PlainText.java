package org.dateline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PartialDate;

/** Takes the lines of a plain text apart into title, head, text and what is neither. */
public final class PlainText {
  /** Lines from the top among which a byline or a date can stand. */
  private static final int HEAD_LINES = 8;

  private static final int LONGEST_TITLE = 200;
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)^(title|headline|date|published|source|publication|url|link|author|byline):\\s+(\\S.*)$");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)^(?:source|original|originally published at|via|url|link)?:?\\s*(https?://\\S+)$");
  private static final Pattern BYLINE = Pattern.compile("^(?:By|BY) (\\p{Lu}[^.!?;:]{2,100})$");

  private final Furniture furniture;
  private final List<String> lines;
  private final Draft draft = new Draft();
  private final List<String> kept = new ArrayList<>();
  private String title = "";
  private boolean titleKnown;
  private int seen;

  public PlainText(Furniture furniture, List<String> lines) {
    this.furniture = furniture;
    this.lines = lines;
  }

  public Draft draft() {
    int total = lines.stream().mapToInt(String::length).sum();
    int passed = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (furniture.closes(line) && passed * 2L > total) {
        draft.dropped(
            "after the article", String.join("\n", lines.subList(i, lines.size())).strip());
        break;
      }
      passed += lines.get(i).length();
      take(line);
    }
    return draft.title(title).text(joined());
  }

  private void take(String line) {
    if (line.isEmpty()) {
      keep("");
      return;
    }
    if (line.length() > LONGEST_TITLE) {
      titleKnown = true;
      keep(line);
    } else if (furniture.isFurniture(line)) {
      draft.dropped("page furniture", line);
    } else if (furniture.isCredit(line)) {
      draft.dropped("photo credit", line);
    } else if (isAddress(line)) {
      draft.dropped("address", line);
    } else if (isHead(line)) {
      draft.dropped("head", line);
    } else if (!titleKnown && isHeading(line)) {
      title = line;
      titleKnown = true;
    } else if (line.equals(title)) {
      draft.dropped("title repeated", line);
    } else {
      titleKnown = true;
      keep(line);
    }
    seen++;
  }

  private void keep(String line) {
    boolean afterBlank = kept.isEmpty() || kept.get(kept.size() - 1).isEmpty();
    if (!line.isEmpty() || !afterBlank) {
      kept.add(line);
    }
  }

  private String joined() {
    return String.join("\n", kept).strip();
  }

  private boolean isAddress(String line) {
    Matcher address = ADDRESS.matcher(line);
    if (!address.matches()) {
      return false;
    }
    draft.url(address.group(1));
    return true;
  }

  // A heading names the article; a line that ends like a sentence is its first paragraph.
  private static boolean isHeading(String line) {
    return line.length() <= LONGEST_TITLE && !line.endsWith(".") && !line.endsWith(":");
  }

  private boolean isHead(String line) {
    return seen < HEAD_LINES && (isHeader(line) || isByline(line) || isDate(line));
  }

  private boolean isHeader(String line) {
    Matcher header = HEADER.matcher(line);
    // Once the text has begun, "Date: ..." is one of its lines.
    if (!kept.isEmpty() || !header.matches()) {
      return false;
    }
    String value = header.group(2);
    switch (header.group(1).toLowerCase(Locale.ROOT)) {
      case "title", "headline" -> {
        title = value;
        titleKnown = true;
      }
      case "date", "published" -> draft.published(WrittenDate.ofMetadata(value));
      case "source", "publication" -> draft.source(value);
      case "url", "link" -> draft.url(value);
      default -> draft.author(value);
    }
    return true;
  }

  private boolean isByline(String line) {
    Matcher byline = BYLINE.matcher(line);
    if (!titleKnown || !byline.matches() || line.split("\\s+").length > 12) {
      return false;
    }
    draft.author(byline.group(1));
    return true;
  }

  private boolean isDate(String line) {
    Optional<PartialDate> date = WrittenDate.ofText(line);
    // A weekday, a time or "Updated" may stand beside the date; a sentence may not.
    if (date.isEmpty() || WrittenDate.withoutDate(line).length() > 30) {
      return false;
    }
    draft.published(date);
    return true;
  }
}
