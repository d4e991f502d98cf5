package org.dateline.linking.clustering;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.authority.Authority;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.dateline.linking.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * The places written before a name and a comma: "Ithaca" of "Ithaca, New York". A name that stands
 * so is the state or country that holds the place.
 *
 * @param meant what each of them may mean
 */
public record PlacesBefore(List<List<Summary>> meant) {
  private static final String COMMA = ", ";

  public PlacesBefore {
    meant = List.copyOf(meant);
  }

  public static PlacesBefore of(Name name, ArticleContext context, Authority authority) {
    return new PlacesBefore(
        name.mentions().stream()
            .map(mention -> before(mention, context.article(), context.mentions()))
            .flatMap(Optional::stream)
            .map(Mention::surface)
            .distinct()
            .map(surface -> authority.candidates(surface).stream().map(c -> c.entity()).toList())
            .toList());
  }

  /** The place that ends right before the comma ahead of a mention. */
  static Optional<Mention> before(int mention, Article article, List<Mention> mentions) {
    if (mention == 0) {
      return Optional.empty();
    }
    Mention named = mentions.get(mention);
    Mention previous = mentions.get(mention - 1);
    int end = previous.span().end();
    boolean beside =
        previous.type() == EntityType.PLACE
            && previous.part() == named.part()
            && named.span().start() == end + COMMA.length()
            && article.part(named.part()).startsWith(COMMA, end);
    return beside ? Optional.of(previous) : Optional.empty();
  }

  /**
   * True if one of them may lie in the state or country that bears the name. Others are called so
   * by chance: some source has the United States as a meaning of a city there.
   */
  public boolean lieIn(Summary region, Name name, Authority authority) {
    Place place = meant.isEmpty() ? null : authority.place(region.id()).orElse(null);
    if (place == null || !NamedPlaces.nameOfRegion(region).equals(name.form().key())) {
      return false;
    }
    return switch (place.kind()) {
      case REGION -> meant.stream().anyMatch(m -> isOneInRegion(m, region, authority));
      case COUNTRY -> meant.stream().anyMatch(m -> isOneInCountry(m, region.country(), authority));
      default -> false;
    };
  }

  private static boolean isOneInRegion(List<Summary> meant, Summary region, Authority authority) {
    String name = NamedPlaces.nameOfRegion(region);
    return meant.stream()
        .anyMatch(
            entity ->
                name.equals(
                    NamedPlaces.regionAround(authority.place(entity.id()).orElse(null), entity)));
  }

  private static boolean isOneInCountry(
      List<Summary> meant, @Nullable String country, Authority authority) {
    return country != null
        && meant.stream()
            .anyMatch(
                entity ->
                    country.equals(entity.country())
                        && authority
                            .place(entity.id())
                            .map(p -> p.kind() != Place.PlaceKind.COUNTRY)
                            .orElse(false));
  }
}
