package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.names.Tagged.names;

import org.junit.jupiter.api.Test;

/** Sentences are written as {@link Tagged} reads them. */
class OfficeWordsTest {
  @Test
  void an_office_before_a_name_is_none_of_it() {
    assertThat(names("Health/P Secretary/P Jane/P Doe/P left/VBD"))
        .containsExactly("Jane Doe PERSON");
    assertThat(names("met/VBD Deputy/P Culture/P Secretary/P Ida/P Quarm/P"))
        .containsExactly("Ida Quarm PERSON");
    assertThat(names("said/VBD Housing/P Minister/P Olsen/P")).containsExactly("Olsen PERSON");
  }

  @Test
  void a_domain_of_several_words_ends_before_the_name() {
    assertThat(
            names(
                "Director of/IN Parks/G and/CC Gardens/P Mara/P Ellison/P planted/VBD a/DT tree/NN"))
        .containsExactly("Mara Ellison PERSON");
    assertThat(names("Minister for/IN Culture ,/, Media and/CC Sport Priya Nandan sang/VBD ./."))
        .containsExactly("Priya Nandan PERSON");
    assertThat(names("Head of/IN Roads and/CC Bridges/P Ida/P Quarm/P resigned/VBD"))
        .containsExactly("Ida Quarm PERSON");
  }

  @Test
  void what_is_told_on_a_day_ends_the_name_of_the_holder() {
    String office = "said/VBD Director of/IN Housing/G and/CC/G Planning/G Ida/G Quarm/G ";
    assertThat(names(office + "on/IN Friday ./.")).containsExactly("Ida Quarm PERSON");
    assertThat(names(office + "in/IN Harden/L ./.")).doesNotContain("Ida Quarm PERSON");
  }

  @Test
  void a_label_in_capitals_names_who_speaks() {
    assertThat(names("\nSENATOR INES CORDA :/: They/PRP will/MD pay/VB"))
        .containsExactly("INES CORDA PERSON");
    assertThat(names("\nRep. Nora Ann Whitfield :/: We/PRP will/MD pay/VB"))
        .containsExactly("Nora Ann Whitfield PERSON");
    assertThat(names("\nPREVIOUS WINNERS LIST :/: they/PRP paid/VBD")).isEmpty();
    assertThat(names("\nMayor :/: they/PRP paid/VBD")).isEmpty();
  }

  @Test
  void a_name_of_three_words_behind_no_domain_stays_whole() {
    assertThat(names("Mary/P Ann/P Berg/P left/VBD")).containsExactly("Mary Ann Berg PERSON");
  }

  @Test
  void a_body_behind_an_office_is_no_person() {
    assertThat(names("the/DT head/NN of/IN the/DT Harden/G Port/G Authority/G left/VBD"))
        .containsExactly("Harden Port Authority ORGANIZATION");
  }

  @Test
  void a_rank_in_capitals_is_no_district() {
    assertThat(names("DC/L Rob/P Hale/P and/CC DS/G Jim/P Marlow/P came/VBD"))
        .containsExactly("Rob Hale PERSON", "Jim Marlow PERSON");
    assertThat(names("In/IN Washington/L ,/, DC/L ,/, he/PRP spoke/VBD")).contains("DC PLACE");
  }
}
