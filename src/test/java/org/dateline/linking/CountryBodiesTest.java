package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.linking.KnownEntities.linker;
import static org.dateline.linking.KnownEntities.place;
import static org.dateline.linking.KnownEntities.title;
import static org.dateline.linking.KnownEntities.trainedLinker;

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
  void ofTwoCountriesNamedAlikeTheOnlyOneInTheSentenceIsMeant() {
    assertThat(
            last(
                "[LOC Ostmere] taxes [LOC Quarm]. Rain fell on the fields. In [LOC Quarm], the"
                    + " [ORG Ministry of Education] agreed."))
        .isEqualTo("B1");
    assertThat(
            last(
                "[LOC Ostmere] taxes [LOC Quarm]. Rain fell. [LOC Ostmere] waits. The [ORG Ministry"
                    + " of Education] agreed."))
        .isEqualTo("B2");
  }

  @Test
  void aPlaceRightAfterItTellsItsCountry() {
    List<Link> links =
        Texts.marked(
                "[LOC Quarm] and [LOC Ostmere] agreed, the [ORG Ministry of Education] in [LOC"
                    + " Ostmere] said.")
            .linkedBy(linker);
    assertThat(links.get(2).entity()).isEqualTo("B2");
  }

  @Test
  void theCountryMayBePartOfTheName() {
    assertThat(last("In [LOC Westmere] the [ORG Quarmish Ministry of Education] agreed."))
        .isEqualTo("B1");
    Link unknown = lastLink("[LOC Quarm] fell. The [ORG Quarmish Finance Ministry] agreed.");
    assertThat(unknown.entity()).isEqualTo("archive:organization:finance-ministry:qa");
  }

  @Test
  void aMinistryHasOneIdHoweverItIsCalled() {
    assertThat(last("[LOC Quarm] fell. The [ORG Ministry of Foreign Affairs] agreed."))
        .isEqualTo(last("[LOC Quarm] fell. The [ORG Foreign Ministry] agreed."))
        .isEqualTo("archive:organization:foreign-ministry:qa");
    assertThat(last("[LOC Quarm] fell. The [ORG Ministry of Defense] agreed."))
        .isEqualTo(last("[LOC Quarm] fell. The [ORG Defence Ministry] agreed."));
  }

  @Test
  void aPartyOfACountryThatIsNotNamedIsNotMeant() {
    Linker parties =
        trainedLinker(
            place("Q1", "Quarm", "QA"),
            place("Q2", "Ostmere", "OM"),
            body("P1", "Reform Party (Quarm)", "Reform Party"),
            body("P2", "Reform Party (Ostmere)", "Reform Party"));
    Texts text = Texts.marked(Texts.longer("[LOC Ostmere] votes. The [ORG Reform Party] leads."));
    assertThat(text.linkedBy(parties).get(1).entity()).isEqualTo("P2");
  }

  @Test
  void unknownMinistriesOfTwoCountriesAreTwo() {
    assertThat(last("[LOC Westmere] closed schools, said the [ORG Ministry of Education]."))
        .isEqualTo("archive:organization:education-ministry:wm");
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
    return lastLink(marked).entity();
  }

  private Link lastLink(String marked) {
    List<Link> links = Texts.marked(marked).linkedBy(linker);
    return links.get(links.size() - 1);
  }
}
