package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name beside the first phrase of a sentence. */
final class NameBesideTest {
  private static String name(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    return text.words(new NameBeside(text.passage()).of(text.passage().phrases().get(0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ray Coles | Her uncle , Ray/P Coles/P , said",
        "Ray Coles | Her uncle , Ray/P Coles/P .",
        "Ray Coles | Her uncle , Ray/P Coles/P",
        "none | Her uncle , Ray/P Coles/P 's son",
        "none | Her uncle , Ray/P Coles/P said",
        "none | Her uncle , Harden/L , said",
        "none | Her uncle Ray/P Coles/P said"
      })
  void aNameBetweenCommasIsTheBearers(String name, String sentence) {
    assertThat(name(sentence)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ray Coles | The man who found/VBD:find it , Ray/P Coles/P , said",
        "none | The man who found/VBD:find it . Ray/P Coles/P , said",
        "none | The man in town , Ray/P Coles/P said"
      })
  void aNameBehindARelativeClauseIsTheBearers(String name, String sentence) {
    assertThat(name(sentence)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ray Coles | The director , best/RB known/VBN:know for a play , Ray/P Coles/P , said",
        "Ray Coles | The director , formerly/RB of the Globe/NNP , Ray/P Coles/P , said",
        "Ray Coles | The director , born/VBN:bear in May , Ray/P Coles/P , said",
        "none | The director , of the Globe/NNP , Ray/P Coles/P , said"
      })
  void aNameBehindAParticipleBetweenCommasIsTheBearers(String name, String sentence) {
    assertThat(name(sentence)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ray Coles | A dancer named/VBN:name Ray/P Coles/P said",
        "Ray Coles | A dancer named/VBD:name Ray/P Coles/P , said",
        "none | A dancer named/VBD:name Ray/P Coles/P said",
        "none | A dancer named/VBN:name Harden/L said",
        "none | A deputy called/VBD:call Olsen/P , said",
        "Ray Coles | Her lawyer , a dancer named/VBN:name Ray/P Coles/P , said"
      })
  void aNameBehindNamedIsTheBearers(String name, String sentence) {
    assertThat(name(sentence)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ray | A neighbour , who gave/VBD:give his name only as Ray/P , said",
        "none | A neighbour , who gave/VBD:give his coat as Ray/P came , said",
        "none | A neighbour , who gave/VBD:give his name as Ray/P 's , said",
        "none | A neighbour , who gave/VBD:give his name only , as Ray/P said"
      })
  void aNameThatSomebodyGivesIsTheBearers(String name, String sentence) {
    assertThat(name(sentence)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "councillor Bill Poe | farmer and councillor Bill/P Poe/P said",
        "none | the farmer and councillor Bill/P Poe/P said",
        "none | farmer and Bill/P Poe/P said",
        "none | farmer and councillor said",
        "none | farmers/NNS:farmer and councillor Bill/P Poe/P said"
      })
  void aNameBehindTwoRolesIsTheBearers(String name, String sentence) {
    assertThat(name(sentence)).isEqualTo(name);
  }
}
