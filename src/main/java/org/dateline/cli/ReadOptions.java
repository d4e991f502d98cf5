package org.dateline.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Moment;
import org.dateline.reading.Languages;
import org.dateline.reading.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that read files, for what the files do not say themselves. */
final class ReadOptions {
  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Source for articles that do not name one.")
  private @Nullable String source;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Day of publication for articles that have none, as 2022-01-13.")
  private @Nullable String date;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Language for articles that do not state one: en, de, fr ...")
  private @Nullable String language;

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN",
      split = ",",
      description = {
        "Which column of a table holds which field, where its name does not say: --map title=Headline,text=Story.",
        "Fields: title, text, published, updated, source, byline, section, language, url, id, page,"
            + " tags, dateline, copyright."
      })
  private List<String> columns = List.of();

  ReadingOptions options() {
    return new ReadingOptions(source, date(), language(), columns());
  }

  private @Nullable Moment date() {
    try {
      return date == null ? null : new Moment(date);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--date " + date + " is not a date. Write it as 2022-01-13.");
    }
  }

  private @Nullable String language() {
    return language == null
        ? null
        : Languages.code(language)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--language "
                            + language
                            + " is not a language code. Give one such as en or de."));
  }

  private Map<String, String> columns() {
    Map<String, String> fields = new HashMap<>();
    for (String column : columns) {
      int equals = column.indexOf('=');
      if (equals < 1 || !ReadingOptions.FIELDS.contains(column.substring(0, equals))) {
        throw new UsageException(
            "--map "
                + column
                + " is not FIELD=COLUMN. Fields are "
                + String.join(", ", ReadingOptions.FIELDS)
                + ".");
      }
      fields.put(column.substring(0, equals), column.substring(equals + 1));
    }
    return fields;
  }
}
