package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EpithetsTest {
  private static Person.Gender gender(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    return Epithets.gender(text.passage(), text.passage().phrases().get(0), TaggedText.lexicon());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNKNOWN | The striker left",
        "UNKNOWN | The 34-year-old left",
        "UNKNOWN | The 34/CD - year/NN - old/NN left",
        "UNKNOWN | The former/JJ mayor left",
        "UNKNOWN | The former/JJ mayor of Harden/L left",
        "FEMALE | The mother of two/CD left",
        "FEMALE | The actress left",
        "MALE | The Frenchman/NN left"
      })
  void anEpithetImpliesAGenderOrNone(Person.Gender gender, String sentence) {
    assertThat(gender(sentence)).isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource({
    "A striker left",
    "The strikers/NNS:striker left",
    "The Portuguese/NNS left",
    "The striker of Harden/L left",
    "The mother of Roe/P left",
    "The mayor left",
    "The old/JJ mayor left",
    "The former/JJ table left",
    "The year-old left",
    "Roe/P left"
  })
  void otherPhrasesAreNoEpithets(String sentence) {
    assertThat(gender(sentence)).isNull();
  }
}
