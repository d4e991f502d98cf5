package org.dateline.reading.database;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Moment;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.Bylines;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;

/** Fields of a Nexis delivery as parts of an article, whatever the file format. */
final class NexisFields {
  private static final Pattern PAGE = PageNumbers.labelled("", "[A-Z]{0,4}\\d+[\\w-]*");
  private static final Pattern WEIGHT = Pattern.compile("\\s*\\(\\d+\\s?%\\)\\s*");
  private static final Pattern COPYRIGHT_YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");

  private NexisFields() {}

  static void add(ArticleDraft draft, FieldLabels.Field field) {
    String value = Xml.flat(field.value());
    switch (field.kind().name()) {
      case "byline" -> draft.author(Bylines.names(value));
      case "section" -> section(draft, value);
      case "title" -> {
        if (!draft.hasTitle()) {
          draft.title(value);
        }
      }
      case "dateline" -> draft.datelineLine(value);
      case "language" -> draft.language(value);
      case "subject" -> {
        for (String tag : value.split(";", -1)) {
          draft.tag(WEIGHT.matcher(tag).replaceAll(""));
        }
      }
      case "teaser" -> dropped(draft, "teaser", value);
      case "graphic" -> dropped(draft, "caption", value);
      case "correction" -> dropped(draft, "correction", value);
      default -> {}
    }
  }

  static void dropped(ArticleDraft draft, String reason, String value) {
    if (!value.isBlank()) {
      draft.dropped(reason, value);
    }
  }

  // "(FEATURES; Pg. 6)", "Section A; ; Section A; Page 9; Column 1; Travel Desk"
  private static void section(ArticleDraft draft, String value) {
    String bare = value.replaceAll("^\\(|\\)$", "").strip();
    Matcher page = PAGE.matcher(bare);
    if (page.find()) {
      draft.page(page.group(1));
    }
    for (String part : bare.split("[;]", -1)) {
      String one = part.strip();
      if (!one.isEmpty() && !PAGE.matcher(one).lookingAt()) {
        draft.section(one);
        return;
      }
    }
  }

  /** The year of a copyright notice is all that is left of some corrected articles. */
  static Optional<Moment> yearOf(String copyright) {
    Matcher year = COPYRIGHT_YEAR.matcher(copyright);
    return year.find() ? WrittenMoment.of(year.group()) : Optional.empty();
  }
}
