package org.dateline.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Moment;
import org.dateline.reading.WrittenMoment;
import org.jsoup.nodes.Element;

/**
 * The days of a page's article. Metadata counts before visible days; a day of a teaser, of a
 * comment or of the notice at the foot is none of the article's.
 */
final class PageDates {
  private static final int EARLIEST_YEAR = 1600;

  /** Dates that programs write in place of one that was never set. */
  private static final Set<String> NEVER_SET =
      Set.of("1970-01-01", "1900-01-01", "1899-12-30", "1899-12-31", "1601-01-01", "1753-01-01");

  private static final String MARKED =
      "[itemprop~=datePublished], [property~=(^|:)datePublished$], .dt-published, abbr.published,"
          + " time[pubdate]";
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\\\\?[\"']?(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date"
              + "|pubDate|pub_date|publicationDate|publication_date|firstPublished(?:At|Date)?"
              + "|publishedDate|published_time|publishTime|displayDate)\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?"
              + "([^\"',}\\\\]{8,40})");

  private final ParsedPage page;
  private final LocalDate today;
  private final WrittenMoment.Order order;
  private final VisibleDates visible;

  PageDates(ParsedPage page, LocalDate today) {
    this.page = page;
    this.today = today;
    String language = page.document().select("html").attr("lang");
    this.order =
        language.equalsIgnoreCase("en-US")
            ? WrittenMoment.Order.MONTH_FIRST
            : language.isEmpty() || language.equalsIgnoreCase("en")
                ? WrittenMoment.Order.UNKNOWN
                : WrittenMoment.Order.DAY_FIRST;
    this.visible = new VisibleDates(page, this::moment);
  }

  Optional<Moment> published() {
    JsonNode article = page.jsonLd().article();
    Optional<Moment> stated =
        firstOf(
            Stream.concat(
                Stream.of(article.path("datePublished").asText("")),
                page.metas().all("published").stream()));
    return stated
        .or(
            () ->
                firstOf(
                    page.document().select(MARKED).stream()
                        .filter(page::isStory)
                        .map(PageDates::said)))
        .or(visible::besideHeadline);
  }

  /** The day by signs that count less than one in the page's address. */
  Optional<Moment> supposed() {
    String created = page.jsonLd().article().path("dateCreated").asText("");
    return firstOf(Stream.of(created))
        .or(visible::elsewhere)
        .or(() -> firstOf(inScripts().stream()));
  }

  Optional<Moment> updated() {
    return firstOf(
            Stream.concat(
                Stream.of(page.jsonLd().article().path("dateModified").asText("")),
                page.metas().all("updated").stream()))
        .or(
            () ->
                firstOf(
                    page.document().select("[itemprop~=dateModified], .dt-updated").stream()
                        .filter(page::isStory)
                        .map(PageDates::said)))
        .or(visible::updated);
  }

  private Optional<Moment> firstOf(Stream<String> written) {
    return written.flatMap(value -> moment(value).stream()).findFirst();
  }

  /** The date of an element: from the attributes meant for programs, else its text. */
  static String said(Element element) {
    for (String attribute : List.of("content", "datetime", "title", "data-datetime")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  // A day that scripts give once; of several nobody knows which is the article's.
  private List<String> inScripts() {
    Set<String> found = new LinkedHashSet<>();
    for (Element script : page.document().select("script:not([src])")) {
      Matcher date = IN_SCRIPT.matcher(script.data());
      while (date.find() && found.size() < 3) {
        found.add(date.group(1).strip());
      }
    }
    return found.size() == 1 ? List.copyOf(found) : List.of();
  }

  /** A date that an article can have been published on. */
  Optional<Moment> moment(String written) {
    return WrittenMoment.of(written, order).filter(this::isPossible);
  }

  private boolean isPossible(Moment moment) {
    LocalDate day = moment.date().from();
    return day.getYear() >= EARLIEST_YEAR
        && !day.isAfter(today.plusDays(1))
        && !NEVER_SET.contains(day.toString());
  }
}
