package org.dateline.reading.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.lexicon.ResourceLines;
import org.dateline.reading.PublicationLine;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Attributes that hold a day where the page shows "two years ago". */
final class DateAttributes {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?![\\d-])");
  private static final String DATA = "data-";
  private static final Set<String> WORDS =
      ResourceLines.of("/reading/page-date-attributes.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private DateAttributes() {}

  /** The dates in the attributes of an element, those meant for programs first. */
  static Stream<String> of(Element element) {
    String title = element.attr("title");
    boolean isDay = PublicationLine.isDay(title) || ISO.matcher(title).lookingAt();
    Stream<String> hint = isDay ? Stream.of(title) : Stream.empty();
    return Stream.concat(forPrograms(element), hint);
  }

  /** True if an element is there to show a date. */
  static boolean has(Element element) {
    return element.normalName().equals("time") || forPrograms(element).findAny().isPresent();
  }

  private static Stream<String> forPrograms(Element element) {
    return element.attributes().asList().stream()
        .filter(attribute -> isOfDays(attribute.getKey().toLowerCase(Locale.ROOT)))
        .map(Attribute::getValue);
  }

  private static boolean isOfDays(String name) {
    return name.equals("datetime")
        || (name.startsWith(DATA)
            && WORDS.containsAll(Arrays.asList(name.substring(DATA.length()).split("[-_]", -1))));
  }
}
