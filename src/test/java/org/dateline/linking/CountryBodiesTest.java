package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.linking.Known.linker;
import static org.dateline.linking.Known.place;
import static org.dateline.linking.Known.title;

import java.util.List;
import java.util.Map;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.junit.jupiter.api.Test;

final class CountryBodiesTest {
  private static final String MINISTRY = "Ministry of Education";
  private final Linker linker =
      linker(
          Map.of("Quarmish", "Q1", "Ostmeric", "Q2", "Westmeric", "Q3"),
          place("Q1", "Quarm", "QA"),
          place("Q2", "Ostmere", "OM"),
          place("Q3", "Westmere", "WM"),
          body("B1", "Ministry of Education (Quarm)", MINISTRY),
          body("B2", "Ministry of Education of Ostmere", MINISTRY),
          body("B3", "Quarmish Navy", "Navy"),
          body("B4", "Navy (concept)", "Navy"));

  @Test
  void aMinistryIsThatOfTheArticlesCountry() {
    assertThat(last("[LOC Quarm] closed schools, said the [ORG Ministry of Education]."))
        .isEqualTo("B1");
    assertThat(last("[LOC Ostmere] closed schools, said the [ORG Ministry of Education]."))
        .isEqualTo("B2");
    assertThat(last("A [OTHER Quarmish] ship of the [ORG Navy] sailed.")).isEqualTo("B3");
  }

  @Test
  void theCountryRightBeforeItCountsMost() {
    assertThat(
            last(
                "[LOC Ostmere] and the [OTHER Ostmeric] press heard from [LOC Quarm]’s [ORG"
                    + " Ministry of Education]."))
        .isEqualTo("B1");
  }

  @Test
  void ofTwoCountriesNamedAlikeNeitherIsGuessed() {
    assertThat(last("[LOC Ostmere] and [LOC Quarm] tax us, said the [ORG Finance Ministry]."))
        .isEqualTo("archive:organization:finance-ministry");
  }

  @Test
  void unknownMinistriesOfTwoCountriesAreTwo() {
    assertThat(last("[LOC Westmere] closed schools, said the [ORG Ministry of Education]."))
        .isEqualTo("archive:organization:ministry-of-education:wm");
    assertThat(last("[LOC Westmere] lowered taxes, said the [ORG Finance Ministry]."))
        .isEqualTo("archive:organization:finance-ministry:wm");
    assertThat(last("[LOC Quarm] lowered taxes, said the [ORG Finance Ministry]."))
        .isEqualTo("archive:organization:finance-ministry:qa");
  }

  @Test
  void whereNoCountryIsNamedTheBodyStaysWithoutOne() {
    assertThat(last("Taxes fell, said the [ORG Finance Ministry]."))
        .isEqualTo("archive:organization:finance-ministry");
  }

  @Test
  void aNameThatTellsMoreIsNoBodyOfAnyCountry() {
    assertThat(last("[LOC Quarm] paid the [ORG Salvation Army]."))
        .isEqualTo("archive:organization:salvation-army");
  }

  private static Entity body(String id, String title, String alias) {
    return title(id, EntityType.ORGANIZATION, title, alias);
  }

  private String last(String marked) {
    List<Link> links = Texts.marked(marked).linkedBy(linker);
    return links.get(links.size() - 1).entity();
  }
}
