package org.dateline.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The selection in one facet. Of {@code anyOf} an article must have one, of {@code allOf} every
 * one, of {@code noneOf} none.
 */
public record Selection(List<String> anyOf, List<String> allOf, List<String> noneOf) {
  /** The value that selects articles without any. */
  public static final String NO_VALUE = "-";

  /** Value of the facet speaker: the articles with a quotation whose speaker is not named. */
  public static final String UNNAMED = "unnamed";

  /** Value of the facet speaker: the articles that quote nobody. */
  public static final String NOBODY = "nobody";

  public static final Selection NONE = new Selection(List.of(), List.of(), List.of());

  public Selection {
    anyOf = List.copyOf(anyOf);
    allOf = List.copyOf(allOf);
    noneOf = List.copyOf(noneOf);
  }

  /**
   * The values that an article found must have or may have, without those that it must not have.
   */
  public List<String> wanted() {
    return Stream.concat(anyOf.stream(), allOf.stream()).distinct().toList();
  }

  /** True if something with these values is selected. */
  public boolean accepts(Collection<String> values) {
    return (anyOf.isEmpty() || anyOf.stream().anyMatch(value -> isThere(value, values)))
        && allOf.stream().allMatch(value -> isThere(value, values))
        && noneOf.stream().noneMatch(value -> isThere(value, values));
  }

  private static boolean isThere(String value, Collection<String> values) {
    return value.equals(NO_VALUE) ? values.isEmpty() : values.contains(value);
  }

  public boolean isEmpty() {
    return anyOf.isEmpty() && allOf.isEmpty() && noneOf.isEmpty();
  }
}
