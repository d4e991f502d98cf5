package org.dateline.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * The selection in one facet. Of {@code anyOf} an article must have one, of {@code allOf} every
 * one, of {@code noneOf} none.
 */
public record Selection(List<String> anyOf, List<String> allOf, List<String> noneOf) {
  /** Stands for the articles that have no value. */
  public static final String NO_VALUE = "-";

  public static final Selection NONE = new Selection(List.of(), List.of(), List.of());

  public Selection {
    anyOf = List.copyOf(anyOf);
    allOf = List.copyOf(allOf);
    noneOf = List.copyOf(noneOf);
  }

  /** What an article found has or may have, without what it must not have. */
  public List<String> wanted() {
    return Stream.concat(anyOf.stream(), allOf.stream()).distinct().toList();
  }

  public boolean isEmpty() {
    return anyOf.isEmpty() && allOf.isEmpty() && noneOf.isEmpty();
  }
}
