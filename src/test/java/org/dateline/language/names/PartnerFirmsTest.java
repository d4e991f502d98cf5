package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerFirmsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "an economist at the broker Keogh/P and/CC Tully/P rose ./.",
        "the law firm of Keogh/P and/CC Tully/P rose ./.",
        "an analyst at Keogh/P and/CC Tully/P rose ./.",
        "the Keogh/P and/CC Tully/G unit rose ./.",
        "then Keogh/P and/CC Tully/P said/VBD it rose ./.",
        "then Keogh/P and/CC Tully/P said/VBD in its report ./.",
        "by Keogh/P and/CC Tully/P _,/, a Hillford law firm ./.",
        "it sold Keogh/P &/CC Tully/P last year ./.",
      })
  void whatStandsBesideTwoSurnamesTellsAFirm(String sentence) {
    assertThat(Tagged.names(sentence))
        .singleElement()
        .asString()
        .matches("Keogh (and|&) Tully ORGANIZATION");
  }

  @Test
  void aFirmIsOneWhereverItStands() {
    assertThat(
            Tagged.names(
                "the broker Keogh/P and/CC Tully/P rose ./.",
                "she left Keogh/P and/CC Tully/P last year ./."))
        .containsExactly("Keogh and Tully ORGANIZATION", "Keogh and Tully ORGANIZATION");
  }

  @Test
  void aLegalFormBehindTwoSurnamesIsTheirFirms() {
    assertThat(
            Tagged.names(
                "then Keogh/P and/CC Tully/G Press/G Inc/G rose ./.",
                "she left Keogh/P and/CC Tully/P last year ./."))
        .containsExactly("Keogh and Tully Press Inc ORGANIZATION", "Keogh and Tully ORGANIZATION");
  }

  @Test
  void theSameSurnameTwiceIsAFirm() {
    assertThat(Tagged.names("she left Keogh/P and/CC Keogh/P last year ./."))
        .containsExactly("Keogh and Keogh ORGANIZATION");
  }

  @Test
  void severalPartnersAreOneFirm() {
    assertThat(Tagged.names("the law firm of Marl/P _,/, Keogh/P and/CC Tully/P won last year ./."))
        .containsExactly("Marl, Keogh and Tully ORGANIZATION");
  }

  @Test
  void twoPeopleStayTwo() {
    assertThat(Tagged.names("then Keogh/P and/CC Tully/P left last year ./."))
        .containsExactly("Keogh PERSON", "Tully PERSON");
  }

  @Test
  void whoeverIsNamedInFullIsNoPartner() {
    assertThat(
            Tagged.names(
                "then Ida/P Keogh/P rose ./.", "then Keogh/P and/CC Tully/P said/VBD it rose ./."))
        .containsExactly("Ida Keogh PERSON", "Keogh PERSON", "Tully PERSON");
  }

  @Test
  void anInvestorBesideAFirmIsNoPartner() {
    assertThat(Tagged.names("formed by Ida/P Keogh/P and/CC Tully/G Mills/G Inc/G ./."))
        .containsExactly("Ida Keogh PERSON", "Tully Mills Inc ORGANIZATION");
  }

  @Test
  void twoOfAFamilyAreNoFirm() {
    assertThat(Tagged.names("a heart breaks for Ida/P &/CC Max/P today ./."))
        .containsExactly("Ida PERSON", "Max PERSON");
  }

  @Test
  void townsAreNoPartners() {
    assertThat(Tagged.names("an analyst at Keogh/L and/CC Tully/P rose ./."))
        .containsExactly("Keogh PLACE", "Tully PERSON");
  }
}
