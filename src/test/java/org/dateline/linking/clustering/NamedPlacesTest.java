package org.dateline.linking.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.EntityType;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.junit.jupiter.api.Test;

final class NamedPlacesTest {
  @Test
  void aRegionIsCalledAsPlacesInItCallIt() {
    String title = "Quarm (U.S. state)";
    Summary state =
        new Summary("Q1", EntityType.PLACE, title, title, "Q1", "US", 1, 0, 9_000_000, true);
    Place region = new Place("US", null, 0, null, Place.PlaceKind.REGION);
    Place city = new Place("US", "Quarm", 0, null, Place.PlaceKind.CITY);
    assertThat(NamedPlaces.region(region, state)).isEqualTo(NamedPlaces.region(city, state));
  }
}
