package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.names.Tagged.names;

import org.junit.jupiter.api.Test;

/** Sentences are written as {@link Tagged} reads them. */
class OfficeWordsTest {
  @Test
  void anOfficeBeforeANameIsNoneOfIt() {
    assertThat(names("Health/P Secretary/P Jane/P Doe/P left/VBD"))
        .containsExactly("Jane Doe PERSON");
    assertThat(names("met/VBD Deputy/P Culture/P Secretary/P Ida/P Quarm/P"))
        .containsExactly("Ida Quarm PERSON");
    assertThat(names("said/VBD Housing/P Minister/P Olsen/P")).containsExactly("Olsen PERSON");
  }

  @Test
  void aDomainOfSeveralWordsEndsBeforeTheName() {
    assertThat(
            names(
                "Director of/IN Parks/G and/CC Gardens/P Mara/P Ellison/P planted/VBD a/DT tree/NN"))
        .containsExactly("Mara Ellison PERSON");
    assertThat(names("Minister for/IN Culture ,/, Media and/CC Sport Priya Nandan sang/VBD ./."))
        .containsExactly("Priya Nandan PERSON");
    assertThat(names("Mayor of/IN Greater Harden/P Ida/P Quarm/P resigned/VBD"))
        .containsExactly("Ida Quarm PERSON");
    assertThat(names("Mayor of/IN Harden/L Mary/P Ann/P Quarm/P resigned/VBD"))
        .contains("Mary Ann Quarm PERSON");
    assertThat(names("Head of/IN Roads and/CC Bridges/P Ida/P Quarm/P resigned/VBD"))
        .containsExactly("Ida Quarm PERSON");
  }

  @Test
  void aNameBehindARankIsWholeThoughItsGivenNameIsUnknown() {
    assertThat(names("said/VBD Deputy/NNP Cole/NNP Quarm/P ./."))
        .containsExactly("Cole Quarm PERSON");
    assertThat(names("said/VBD Ofc./NNP Ida/NNP Quarm/P ./.")).containsExactly("Ida Quarm PERSON");
    assertThat(names("said/VBD Deputy/NNP Mayor/NNP Quarm/P ./.")).containsExactly("Quarm PERSON");
    assertThat(names("said/VBD Deputy/NNP Harden/L Quarm/P ./.")).contains("Harden PLACE");
  }

  @Test
  void whatIsToldOnADayEndsTheNameOfTheHolder() {
    String office = "said/VBD Director of/IN Housing/G and/CC/G Planning/G Ida/G Quarm/G ";
    assertThat(names(office + "on/IN Friday ./.")).containsExactly("Ida Quarm PERSON");
    assertThat(names(office + "in/IN Harden/L ./.")).doesNotContain("Ida Quarm PERSON");
  }

  @Test
  void aLabelInCapitalsNamesWhoSpeaks() {
    assertThat(names("\nSENATOR INES CORDA :/: They/PRP will/MD pay/VB"))
        .containsExactly("INES CORDA PERSON");
    assertThat(names("\nRep. Nora Ann Whitfield :/: We/PRP will/MD pay/VB"))
        .containsExactly("Nora Ann Whitfield PERSON");
    assertThat(names("\nPREVIOUS WINNERS LIST :/: they/PRP paid/VBD")).isEmpty();
    assertThat(names("\nMayor :/: they/PRP paid/VBD")).isEmpty();
  }

  @Test
  void anOfficeOfAPlaceIsNoNameAndOneOfTwoDomainsEndsBeforeIt() {
    assertThat(names("Minister of/IN Health/NNP for/IN New/L South/L Harden/L left/VBD"))
        .containsExactly("New South Harden PLACE");
    String office = "Secretary of/IN State/NNP for/IN Work/NNP and/CC Pensions/G ";
    assertThat(names(office + "Ida/G Quarm/G left/VBD")).containsExactly("Ida Quarm PERSON");
  }

  @Test
  void aNameOfThreeWordsBehindNoDomainStaysWhole() {
    assertThat(names("Mary/P Ann/P Berg/P left/VBD")).containsExactly("Mary Ann Berg PERSON");
  }

  @Test
  void aBodyBehindAnOfficeIsNoPerson() {
    assertThat(names("the/DT head/NN of/IN the/DT Harden/G Port/G Authority/G left/VBD"))
        .containsExactly("Harden Port Authority ORGANIZATION");
  }

  @Test
  void aRankInCapitalsIsNoDistrict() {
    assertThat(names("DC/L Rob/P Hale/P and/CC DS/G Jim/P Marlow/P came/VBD"))
        .containsExactly("Rob Hale PERSON", "Jim Marlow PERSON");
    assertThat(names("In/IN Washington/L ,/, DC/L ,/, he/PRP spoke/VBD")).contains("DC PLACE");
  }

  @Test
  void aDomainInThePluralEndsBeforeTheName() {
    assertThat(names("President of/IN Sales/NNS and/CC Marketing/G Ida/G Quarm/G resigned/VBD ./."))
        .containsExactly("Ida Quarm PERSON");
    assertThat(names("Officer for/IN Children/NNS and/CC Families/NNS Ida Quarm ./."))
        .containsExactly("Ida Quarm PERSON");
    assertThat(names("Head of/IN Policy and/CC Relations/NNS Ida de/FW Quarm resigned/VBD ./."))
        .containsExactly("Ida de Quarm PERSON");
  }
}
