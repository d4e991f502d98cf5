package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.syntax.ItemPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gender of Roe by the words around a name that does not tell it. */
final class GendersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Ms./NNP Roe/P left",
        "-1 | Mr./NNP Roe/P left",
        "-1 | Chairman/NNP Roe/P left",
        "1 | Former/JJ congresswoman/NN Roe/P left",
        "0 | Mayor/NNP Roe/P left",
        "0 | A widow met Roe/P"
      })
  void aTitleStandsBeforeTheName(int sign, String sentence) {
    assertThat(Math.signum(title(sentence))).isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Roe/P , an actress from Harden/L , left",
        "1 | An actress , Roe/P , left",
        "1 | Roe/P , 54/CD , a grandmother , left",
        "1 | Roe/P is a grandmother",
        "1 | Doe/P came with Jane/P , his wife , Roe/P , who left",
        "1 | Roe/P , his wife , left",
        "0 | Roe/P , his wife and two/CD sons/NNS:son left",
        "0 | Roe/P met a grandmother",
        "0 | Roe/P , a singer , left"
      })
  void aNounBesideTheNameTells(int sign, String sentence) {
    assertThat(Math.signum(title(sentence))).isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Roe/P 's husband left",
        "-1 | Roe/P 's wife left",
        "0 | Roe/P 's boat left",
        "0 | Roe/P left"
      })
  void theOneOfACoupleTellsOfTheOther(int sign, String sentence) {
    assertThat(Math.signum(title(sentence))).isEqualTo(sign);
  }

  private static double title(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    return new GenderWords(TaggedText.lexicon())
        .title(new ItemPosition(text.passage(), text.item("Roe")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FEMALE | Qrx/P Roe/P broke/VBD:break her own/JJ record",
        "MALE | Qrx/P Roe/P said he left",
        "FEMALE | Qrx/P Roe/P left . She said it",
        "FEMALE | Qrx/P Roe/P left . “ We met , ” she said",
        "FEMALE | Qrx/P Roe/P left . She met Vlk/P Doe/P",
        "UNKNOWN | Qrx/P Roe/P met Vlk/P Doe/P . She left",
        "UNKNOWN | Qrx/P Roe/P left . Vlk/P Doe/P left . She came",
        "UNKNOWN | Qrx/P Roe/P , her neighbour , left",
        "UNKNOWN | Her deputy Qrx/P Roe/P left . She came",
        "FEMALE | Qrx/P Roe/P left the hall at the end of the day . “ We met , ” she said",
        "UNKNOWN | Vlk/P Doe/P came . Qrx/P Roe/P left the hall at the end of the day . “ We met , ” she said",
        "UNKNOWN | Qrx/P Roe/P left it",
        "UNKNOWN | Qrx/P Roe/P left/VBD:leave with her/PRP:her",
        "UNKNOWN | Qrx/P Roe/P says they like him",
        "UNKNOWN | Qrx/P Roe/P had left , she said",
        "FEMALE | Qrx/P Roe/P had left . Later , she came"
      })
  void aPronounTellsWhereItCanMeanNobodyElse(Person.Gender gender, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    People people = People.of(text.layout(), text.mentions(), TaggedText.lexicon());
    int roe = text.mentions().stream().map(m -> m.surface()).toList().indexOf("Qrx Roe");
    assertThat(Objects.requireNonNull(people.of(roe)).gender()).isEqualTo(gender);
  }
}
