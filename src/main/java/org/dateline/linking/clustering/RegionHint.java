package org.dateline.linking.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.authority.Authority;
import org.dateline.authority.NameKey;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.dateline.linking.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * The state or country written after a place: "Paris, Texas", "KYIV, Ukraine".
 *
 * @param regions the regions that may be meant; empty when the text gives none
 */
public record RegionHint(List<Summary> regions) {
  private static final int REACH = 40;
  private static final Pattern REGION =
      Pattern.compile("^,\\s(\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*)?)");

  public static RegionHint of(Name name, ArticleContext context, Authority authority) {
    List<Summary> found = new ArrayList<>();
    for (String after : context.after(name, REACH)) {
      Matcher region = REGION.matcher(after);
      if (region.find()) {
        found.addAll(regions(region.group(1), authority));
      }
    }
    return new RegionHint(found);
  }

  /**
   * True if the place lies there; empty when the hint or the place is not known. A country lies in
   * none: "Gabon, Algeria and Libya" is a list.
   */
  public Optional<Boolean> agrees(Summary entity, Authority authority) {
    if (regions.isEmpty()) {
      return Optional.empty();
    }
    return authority
        .place(entity.id())
        .filter(place -> place.kind() != Place.PlaceKind.COUNTRY)
        .map(place -> regions.stream().anyMatch(region -> isIn(place, entity, region)));
  }

  /** True if a state or country bears the name. */
  public static boolean isRegion(String name, Authority authority) {
    String key = NameKey.fold(name);
    return regions(name, authority).stream()
        .anyMatch(region -> NamedPlaces.nameOfRegion(region).equals(key));
  }

  private static List<Summary> regions(String name, Authority authority) {
    return authority.candidates(name).stream()
        .map(candidate -> candidate.entity())
        .filter(entity -> isRegion(authority.place(entity.id()).orElse(null)))
        .toList();
  }

  private static boolean isRegion(@Nullable Place place) {
    return place != null
        && (place.kind() == Place.PlaceKind.COUNTRY || place.kind() == Place.PlaceKind.REGION);
  }

  private static boolean isIn(Place place, Summary entity, Summary region) {
    String inRegion = place.region();
    if (NamedPlaces.nameOfRegion(region).equals(NamedPlaces.regionAround(place, entity))) {
      return true;
    }
    return place.kind() != Place.PlaceKind.COUNTRY
        && entity.country() != null
        && entity.country().equals(region.country())
        && inRegion == null;
  }
}
