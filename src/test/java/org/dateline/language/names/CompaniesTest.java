package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompaniesTest {
  @Test
  void aFirmNamedByItsPartnersIsOne() {
    assertThat(
            Tagged.names("He works at Marl/G Quill/G _,/, Keogh/P _,/, Brannan/P and/CC Tully ./."))
        .contains("Marl Quill, Keogh, Brannan and Tully ORGANIZATION");
  }

  @Test
  void theLegalFormBehindPartnersBelongsToThem() {
    assertThat(Tagged.names("it chose Marl/P _,/, Keogh/P _,/, Brannan/P and/CC Tully/G Inc/G ./."))
        .containsExactly("Marl, Keogh, Brannan and Tully Inc ORGANIZATION");
  }

  @Test
  void playersOfAListStaySeveral() {
    assertThat(Tagged.names("goals came from Keogh/P _,/, Brannan/P and/CC Tully/P ./."))
        .containsExactly("Keogh PERSON", "Brannan PERSON", "Tully PERSON");
  }

  @Test
  void firmsOfAListStaySeveral() {
    assertThat(
            Tagged.names(
                "it sued Marl/G Co/G _,/, Keogh/G _,/, Brannan/G and/CC Tully/G Inc/G ./."))
        .containsExactly(
            "Marl Co ORGANIZATION",
            "Keogh ORGANIZATION",
            "Brannan ORGANIZATION",
            "Tully Inc ORGANIZATION");
  }

  @Test
  void theCodeOfAShareInBracketsIsNoName() {
    assertThat(Tagged.names("Marl/G </-LRB- _MRLX.PA/G _>/-RRB- rose/VBD ./."))
        .containsExactly("Marl ORGANIZATION");
  }

  @Test
  void aLegalFormAloneIsNoName() {
    assertThat(Tagged.names("Systems/NNS 4/CD Inc/G rose/VBD ./.", "Ltd/G said/VBD so ./."))
        .isEmpty();
  }

  @Test
  void andCoBelongsToTheNameBeforeIt() {
    assertThat(Tagged.names("it chose Marl/P Quill/P and/CC Co/NNP ./."))
        .containsExactly("Marl Quill and Co ORGANIZATION");
    assertThat(Tagged.names("by Keogh/P _,/, Tully/P and/CC Sons/NNPS _,/, she said"))
        .containsExactly("Keogh, Tully and Sons ORGANIZATION");
    assertThat(Tagged.names("in Hillford/L _,/, Tully/L and/CC Co/NNP rose"))
        .containsExactly("Hillford PLACE", "Tully and Co ORGANIZATION");
  }

  @Test
  void sonsOfSomebodyAreNoFirm() {
    assertThat(Tagged.names("with Marl/P Quill/P and/CC sons/NNS ./."))
        .containsExactly("Marl Quill PERSON");
  }
}
