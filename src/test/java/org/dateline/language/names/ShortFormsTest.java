package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.names.Tagged.names;

import org.junit.jupiter.api.Test;

/** Sentences are written as {@link Tagged} reads them. */
class ShortFormsTest {
  private static final String TEAM = "Emsig/G Herons/G won/VBD ./.";

  @Test
  void aBodyIsCalledByTheLastWordOfItsName() {
    assertThat(names(TEAM, "later/RB the/DT Herons/NNS lost/VBD ./."))
        .containsExactly("Emsig Herons ORGANIZATION", "Herons ORGANIZATION");
    assertThat(names(TEAM, "The/DT Herons/NNPS have/VBP lost/VBN ./."))
        .containsExactly("Emsig Herons ORGANIZATION", "Herons ORGANIZATION");
  }

  @Test
  void aWordThatIsSmallOrWithoutItsArticleIsNoShortForm() {
    assertThat(names(TEAM, "later/RB the/DT herons/NNS flew/VBD ./.")).hasSize(1);
    assertThat(names(TEAM, "later/RB some/DT Herons/NNS flew/VBD ./.")).hasSize(1);
  }

  @Test
  void aPartOfALongerTermIsNoShortForm() {
    assertThat(names(TEAM, "at/IN the/DT Herons/NNS and/CC Gulls/NNS show/NN ./.")).hasSize(1);
    assertThat(names(TEAM, "at/IN the/DT Herons/NNS of/IN Emsig/NNP ./.")).hasSize(1);
    assertThat(names(TEAM, "at/IN the/DT Herons/NNS show/NN ./.")).hasSize(1);
  }

  @Test
  void theEndOfAPhraseAndTheFormOfACompanyAreNoShortForms() {
    assertThat(names("Bank/G of/G/IN the/G/DT South/G paid/VBD", "in/IN the/DT South/NN today/RB"))
        .hasSize(1);
    assertThat(names("Emsig/G Corp/G paid/VBD", "then/RB the/DT Corp/NN paid/VBD")).hasSize(1);
  }
}
