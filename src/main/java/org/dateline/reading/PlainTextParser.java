package org.dateline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides the lines of a plain text into title, head, text and furniture. A method {@code take...}
 * puts what a line says into the draft, and returns whether the line was one of its kind.
 */
public final class PlainTextParser {
  /** Lines from the top among which a byline or a date can stand. */
  private static final int HEAD_LINES = 8;

  private static final int LONGEST_TITLE = 200;
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)^(title|headline|date|published|source|publication|url|link|author|byline):\\s+(\\S.*)$");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)^(?:source|original|originally published at|via|url|link)?:?\\s*(https?://\\S+)$");
  private static final Pattern BYLINE = Pattern.compile("^(?:By|BY) \\p{Lu}[^.!?;:]{2,100}$");

  private static final Pattern DATE_AFTER =
      Pattern.compile("\\s*(?:[,|•·–—(-]\\s*)(?=\\P{L}*\\d|\\p{L}+,? \\d).*$");
  private static final Pattern PAPER =
      Pattern.compile("\\p{Lu}[\\p{L}.'’&-]*(?: (?:\\p{Lu}[\\p{L}.'’&-]*|\\p{Ll}{1,3}|&)){1,5}");
  private static final Pattern PARTED = Pattern.compile("[,|•·–—]|\\s-\\s");

  private final Furniture furniture;
  private final List<String> lines;
  private final ArticleDraft draft = new ArticleDraft();
  private final List<String> kept = new ArrayList<>();
  private String title = "";
  private boolean titleKnown;
  private int seen;
  private int at;

  public PlainTextParser(Furniture furniture, List<String> lines) {
    this.furniture = furniture;
    this.lines = lines;
  }

  public ArticleDraft draft() {
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
      at = i;
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
    } else if (takeAddress(line)) {
      draft.dropped("address", line);
    } else if (takeHead(line)) {
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

  private boolean takeAddress(String line) {
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

  private boolean takeHead(String line) {
    return seen < HEAD_LINES
        && (takeHeader(line) || takeByline(line) || takeDate(line) || takePaper(line));
  }

  // A paper's name stands between the byline and the day.
  private boolean takePaper(String line) {
    boolean named =
        kept.isEmpty()
            && draft.hasAuthor()
            && !draft.hasSource()
            && at + 1 < lines.size()
            && PublicationLine.isDay(lines.get(at + 1).strip())
            && PAPER.matcher(line).matches();
    if (named) {
      draft.source(line);
    }
    return named;
  }

  private boolean takeHeader(String line) {
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

  private boolean takeByline(String line) {
    String names =
        PublicationLine.isPublicationLine(line) ? DATE_AFTER.matcher(line).replaceFirst("") : line;
    boolean byline = BYLINE.matcher(names).matches() || Bylines.isLine(names);
    if (!titleKnown || !byline || line.split("\\s+").length > 12) {
      return false;
    }
    draft.author(Bylines.names(names));
    if (!names.equals(line)) {
      takeDays(line);
    }
    return true;
  }

  // A weekday, a time, a place or "Updated" may stand beside the day of publication. A heading that
  // tells of a day is no such line, nor is a day among the paragraphs.
  private boolean takeDate(String line) {
    boolean labelled = PageWords.ANY_DATE.matcher(line).lookingAt();
    boolean day = PublicationLine.isDay(line);
    boolean may =
        kept.isEmpty()
            ? day || (PublicationLine.isPublicationLine(line) && (titleKnown || isMasthead(line)))
            : labelled
                || (day && kept.stream().filter(k -> !k.isEmpty()).count() == 1 && isOnlyDay());
    return may
        && WrittenMoment.of(line).filter(m -> m.date().isDay()).isPresent()
        && takeDays(line);
  }

  private boolean takeDays(String line) {
    draft.publishedAt(PublicationLine.date(line, false, WrittenMoment::of));
    draft.updatedAt(PublicationLine.date(line, true, WrittenMoment::of));
    return true;
  }

  // A paper and its day stand above the title; a title stands above the byline or the text.
  private boolean isMasthead(String line) {
    String next =
        lines.stream()
            .skip(at + 1L)
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse("");
    return PARTED.matcher(line).find()
        && isHeading(next)
        && !BYLINE.matcher(next).matches()
        && !PublicationLine.isDay(next);
  }

  private boolean isOnlyDay() {
    return lines.stream().filter(PublicationLine::isDay).count() == 1;
  }
}
