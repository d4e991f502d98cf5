package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.PartialDate;
import org.dateline.authority.Entity;
import org.dateline.testing.EntityBuilder;
import org.junit.jupiter.api.Test;

/** Tests of surnames that several people of an article bear. */
final class SurnamesOfSeveralTest {
  @Test
  void mrAndMsTellTwoOfOneSurnameApart() {
    assertThat(
            ids(
                "[PER Tom Keller] met [PER Anna Keller]. “No,” said Ms. [PER Keller]. “Yes,” [PER"
                    + " Mr Keller] said. [PER Keller] left."))
        .containsExactly(
            "archive:person:tom-keller",
            "archive:person:anna-keller",
            "archive:person:anna-keller",
            "archive:person:tom-keller",
            "archive:person:tom-keller");
  }

  @Test
  void aTitleBeforeTheFullNameTellsWhomMrsMeans() {
    assertThat(
            ids(
                "[PER Quill Keller] met Mrs [PER Zorn Keller]. [PER Quill Keller] left. Mrs [PER"
                    + " Keller] stayed."))
        .endsWith("archive:person:zorn-keller");
  }

  @Test
  void mrsIsNotTheManOfThatName() {
    assertThat(ids("Mr [PER Evelyn Keller] kept bees. Mrs [PER Keller] did not."))
        .containsExactly("archive:person:evelyn-keller", "archive:person:keller");
  }

  @Test
  void aGivenNameThatMostlyWomenBearLosesNobodyHisSurname() {
    assertThat(ids("[PER Jean Keller] came. Mr. [PER Keller] spoke."))
        .containsOnly("archive:person:jean-keller");
  }

  @Test
  void aSurnameAheadOfARelativesFullNameIsNotTheRelatives() {
    for (String text :
        List.of(
            "[PER Keller] left. His wife, [PER Jean Keller], stayed.",
            "[PER Keller] left with daughter [PER Jean Keller].",
            "[PER Keller] left. [PER Jean Keller], the mayor's sister, stayed.",
            "A word ahead.\nMr. [PER Keller] left.\nNear the door [PER Anna Keller] stayed.")) {
      assertThat(ids(text)).as(text).hasSize(2).doesNotHaveDuplicates();
    }
  }

  @Test
  void aSurnameBehindTheFullNameIsItsOwn() {
    assertThat(ids("His wife, [PER Jean Keller], stayed. [PER Keller] is a vet."))
        .containsOnly("archive:person:jean-keller");
  }

  @Test
  void aHeadlinesSurnameIsThatOfTheFullNameBelow() {
    assertThat(ids("[PER Keller] leaves\nOn Monday his wife, [PER Jean Keller], left."))
        .containsOnly("archive:person:jean-keller");
  }

  @Test
  void thePresidentIsNotTheFirstLady() {
    Entity president =
        EntityBuilder.entity("P1", EntityType.PERSON, "Tom Keller")
            .office(
                new Entity.Office(
                    "President of Utopia", new PartialDate("2009"), new PartialDate("2017")))
            .build();
    Linker linker = KnownEntities.linker(president);
    String text = "President [PER Keller] waved. [PER Jean Keller] did not.";
    assertThat(Texts.marked(Texts.longer(text), "2012-03-04").linkedBy(linker))
        .extracting(Link::entity)
        .containsExactly("P1", "archive:person:jean-keller");
  }

  @Test
  void mrAndMrsWithoutFullNamesAreTwoAndTheSurnameIsTheLastOnes() {
    List<Link> links =
        Texts.marked(
                "Mr. [PER Keller] met Mrs. [PER Keller]. [PER Keller] sang. Her friend, [PER Jean Keller], left.")
            .linkedBy(KnownEntities.linker());
    assertThat(links.get(0).entity()).isNotEqualTo(links.get(3).entity());
  }

  @Test
  void aTitledPersonIsNotShortForAnOrganization() {
    assertThat(ids("Mr. [PER Keller] spoke. The [ORG Keller Foundation] paid."))
        .containsExactly("archive:person:keller", "archive:organization:keller-foundation");
  }

  private static List<String> ids(String marked) {
    return Texts.marked(marked).linkedBy(KnownEntities.linker()).stream()
        .map(Link::entity)
        .toList();
  }
}
