package org.dateline.server;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.authority.Entity;
import org.dateline.search.Facet;
import org.dateline.search.QuoteFacet;
import org.dateline.search.Selection;

/**
 * The title of a feed: its search in words, so that a reader who follows several tells them apart.
 */
final class FeedTitle {
  private static final Set<String> OF_WORDS =
      Stream.concat(
              Facet.OF_WORDS.stream().map(Facet::parameter),
              QuoteFacet.OF_WORDS.stream().map(QuoteFacet::parameter))
          .collect(toUnmodifiableSet());

  /** All facets of articles and of quotations, those first whose values are entities. */
  private static final List<String> FACETS =
      Stream.concat(
              Stream.of(Facet.values()).map(Facet::parameter),
              Stream.of(QuoteFacet.values()).map(QuoteFacet::parameter))
          .distinct()
          .sorted(Comparator.comparing(OF_WORDS::contains))
          .toList();

  private static final List<String> RANGES = List.of("published", "mentioned");

  private final Parameters given;
  private final Map<String, String> names;

  private FeedTitle(Parameters given, Map<String, String> names) {
    this.given = given;
    this.names = names;
  }

  /**
   * The title of a feed, which says its search in words.
   *
   * @param entities asked for the names of the ids that the search has, if it has any
   */
  static String of(String listed, Parameters given, Function<List<String>, List<Entity>> entities) {
    List<String> ids =
        FACETS.stream()
            .filter(facet -> !OF_WORDS.contains(facet))
            .flatMap(facet -> Stream.of("", ".all", ".not").map(mode -> facet + mode))
            .flatMap(name -> given.values(name).stream())
            .distinct()
            .toList();
    Map<String, String> names =
        ids.isEmpty()
            ? Map.of()
            : entities.apply(ids).stream()
                .collect(toMap(Entity::id, Entity::name, (one, same) -> one));
    return new FeedTitle(given, names).title(listed);
  }

  private String title(String listed) {
    String words = ArticleParameters.words(given);
    List<String> parts = new ArrayList<>();
    parts.add("Dateline: " + listed + (words.isEmpty() ? "" : " with “" + words + "”"));
    FACETS.forEach(facet -> add(parts, facet));
    RANGES.forEach(range -> addDays(parts, range));
    return String.join(", ", parts);
  }

  private void add(List<String> parts, String facet) {
    add(parts, facet + " ", given.values(facet), " or ");
    add(parts, facet + " ", given.values(facet + ".all"), " and ");
    add(parts, "without " + facet + " ", given.values(facet + ".not"), ", ");
  }

  private void add(List<String> parts, String before, List<String> values, String between) {
    if (!values.isEmpty()) {
      parts.add(before + values.stream().map(this::said).collect(joining(between)));
    }
  }

  private String said(String value) {
    return switch (value) {
      case Selection.NO_VALUE -> "none";
      case Selection.UNNAMED -> "not named";
      default -> names.getOrDefault(value, value);
    };
  }

  private void addDays(List<String> parts, String range) {
    if (!given.values(range).isEmpty()) {
      parts.add(range + ": no day");
    }
    String from = String.join("", given.values(range + ".from"));
    String to = String.join("", given.values(range + ".to"));
    if (!from.isEmpty() || !to.isEmpty()) {
      parts.add(
          range + (from.isEmpty() ? "" : " from " + from) + (to.isEmpty() ? "" : " to " + to));
    }
  }
}
