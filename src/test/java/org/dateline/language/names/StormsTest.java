package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StormsTest {
  @Test
  void aHurricaneIsNoPersonWhereverItsNameStands() {
    assertThat(
            Tagged.names(
                "Hurricane Ottoline/P cleared/VBD Brill/L ./.",
                "Ottoline/P killed/VBD five/CD ./."))
        .containsExactly("Ottoline OTHER", "Brill PLACE", "Ottoline OTHER");
  }

  @Test
  void aStormTakenForABodyWithItsNameIsOne() {
    assertThat(Tagged.names("Storm/G Ottoline/G battered/VBD Brill/L ./."))
        .containsExactly("Storm Ottoline OTHER", "Brill PLACE");
  }

  @Test
  void twoHurricanesMayShareTheWord() {
    assertThat(Tagged.names("Hurricanes Ottoline/P and/CC Fergus/P struck/VBD ./."))
        .containsExactly("Ottoline OTHER", "Fergus OTHER");
  }

  @Test
  void whoeverIsChristenedLikeAStormStaysAPerson() {
    assertThat(
            Tagged.names(
                "Hurricane Ida/P flooded/VBD Brill/L ./.",
                "Ida/P Keogh/P teaches/VBZ there/RB ./."))
        .containsExactly("Ida OTHER", "Brill PLACE", "Ida Keogh PERSON");
  }

  @Test
  void aFundNamedForStormsIsNoStorm() {
    assertThat(Tagged.names("The/DT Storm Relief/G Fund/G paid/VBD ./.", "Relief/P came/VBD ./."))
        .containsExactly("Relief Fund ORGANIZATION", "Relief PERSON");
  }
}
