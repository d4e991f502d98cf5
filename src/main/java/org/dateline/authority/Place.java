package org.dateline.authority;

import org.jspecify.annotations.Nullable;

/**
 * Geography of a place.
 *
 * @param country ISO 3166-1 alpha-2
 * @param region first-order division by name, "California"
 * @param population 0 when not known
 */
public record Place(
    @Nullable String country,
    @Nullable String region,
    long population,
    Entity.@Nullable Position position,
    PlaceKind kind) {
  /** Kinds that ranking tells apart. */
  public enum PlaceKind {
    COUNTRY,
    CAPITAL,
    REGION,
    CITY,
    OTHER
  }
}
