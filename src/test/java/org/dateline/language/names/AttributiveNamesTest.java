package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributiveNamesTest {
  @Test
  void aLoneNameThatOnlyDescribesAThingIsNoPerson() {
    assertThat(
            Tagged.names(
                "It/PRP was/VBD six on/IN the/DT 12 _-/HYPH _degree Mercalli/P scale ./.",
                "It/PRP rose/VBD on/IN the/DT Mercalli/P scale ./."))
        .containsExactly("Mercalli OTHER", "Mercalli OTHER");
  }

  @Test
  void whoeverActsElsewhereInTheArticleIsAPerson() {
    assertThat(Tagged.names("The/DT Keogh/P trial began/VBD ./.", "Keogh/P wept/VBD ./."))
        .containsExactly("Keogh PERSON", "Keogh PERSON");
  }

  @Test
  void theSurnameOfSomebodyNamedInFullIsHers() {
    assertThat(Tagged.names("Ida/P Keogh/P wept/VBD ./.", "The/DT Keogh/P trial began/VBD ./."))
        .containsExactly("Ida Keogh PERSON", "Keogh PERSON");
  }

  @Test
  void aNameBehindAnOccupationIsAPerson() {
    assertThat(Tagged.names("It/PRP fell/VBD ,/, analyst Keogh/P notes/NNS ./."))
        .containsExactly("Keogh PERSON");
  }
}
