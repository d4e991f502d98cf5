package org.dateline.reading.formats;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.ArticleDetails;
import org.dateline.article.Moment;
import org.dateline.article.PartialDate;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a file does not say of its articles: from what the user said, and as a last resort
 * the day from the name of the file or of a folder; and the names of subjects that it gives as
 * codes.
 */
final class SupposedDetails {
  private static final Pattern DAY_IN_NAME =
      Pattern.compile(
          "(?<!\\d)((?:1[6-9]|20)\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern DAY_AS_FOLDERS =
      Pattern.compile("(?:^|/)((?:1[6-9]|20)\\d\\d)/(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])(?=/)");
  private static final int FOLDERS = 4;

  private final ReadingOptions options;
  private final UnaryOperator<String> subjects;

  /**
   * Completes articles by what the user says of a file.
   *
   * @param subjects names what a file gives as a code
   */
  SupposedDetails(ReadingOptions options, UnaryOperator<String> subjects) {
    this.options = options;
    this.subjects = subjects;
  }

  ReadResult addTo(ReadResult result) {
    if (!(result instanceof ReadResult.Success success) || success.earlier() != null) {
      return result; // what was made of an article rests on what was supposed of it then
    }
    Article article = success.article();
    PartialDate published = article.published();
    String dayFrom = article.details().dayFrom();
    if (published == null) {
      Moment date = options.date();
      if (date != null) {
        published = date.date();
        dayFrom = "option";
      } else {
        published = ofName(success.file()).orElse(null);
        dayFrom = published == null ? null : "file name";
      }
    }
    String source = article.source() == null ? options.source() : article.source();
    String language = article.language() == null ? options.language() : article.language();
    return new ReadResult.Success(
        success.where(),
        success.file(),
        with(article, published, dayFrom, source, language),
        success.notes(),
        null);
  }

  private Article with(
      Article article,
      @Nullable PartialDate published,
      @Nullable String dayFrom,
      @Nullable String source,
      @Nullable String language) {
    ArticleDetails said = article.details();
    return article
        .withPublished(published)
        .withSource(source)
        .withLanguage(language)
        .withDetails(
            new ArticleDetails(
                said.id(),
                said.source() == null ? source : said.source(),
                said.url(),
                published == null || said.published() != null
                    ? said.published()
                    : Moment.of(published),
                dayFrom,
                said.updated(),
                said.section(),
                said.dateline(),
                said.page(),
                said.tags().stream().map(subjects).distinct().toList(),
                said.copyright()));
  }

  // The name of the file itself counts before those of its folders.
  private static Optional<PartialDate> ofName(String where) {
    String path = where.replace('\\', '/').replace('!', '/');
    List<String> names = List.of(path.split("/", -1));
    for (int i = names.size() - 1; i >= Math.max(0, names.size() - 1 - FOLDERS); i--) {
      Optional<PartialDate> date = date(DAY_IN_NAME.matcher(names.get(i)), 1, 3, 4);
      if (date.isPresent()) {
        return date;
      }
    }
    Matcher folders = DAY_AS_FOLDERS.matcher(path);
    return date(folders, 1, 2, 3);
  }

  private static Optional<PartialDate> date(Matcher name, int year, int month, int day) {
    if (!name.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(name.group(year) + "-" + name.group(month) + "-" + name.group(day)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
