package org.dateline.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Part;
import org.dateline.article.Span;

/** A stretch of an article as it is typed: {@code 120-134}, {@code title:0-6}. */
record PlaceInArticle(Part part, Span span) {
  private static final Pattern FORM = Pattern.compile("(?:(title|text):)?(\\d{1,9})-(\\d{1,9})");

  static PlaceInArticle parse(String typed) {
    Matcher matcher = FORM.matcher(typed);
    if (!matcher.matches()
        || Integer.parseInt(matcher.group(3)) < Integer.parseInt(matcher.group(2))) {
      throw new UsageException(
          "“" + typed + "” is not a place in an article. Write 120-134, or title:0-6.");
    }
    Part part =
        matcher.group(1) == null
            ? Part.TEXT
            : Part.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    return new PlaceInArticle(
        part, new Span(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))));
  }
}
