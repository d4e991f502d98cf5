package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Link;
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

  private static List<String> ids(String marked) {
    return Texts.marked(marked).linkedBy(KnownEntities.linker()).stream()
        .map(Link::entity)
        .toList();
  }
}
