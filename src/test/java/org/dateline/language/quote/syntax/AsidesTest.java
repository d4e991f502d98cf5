package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AsidesTest {
  private static Asides of(TaggedText text) {
    return new Asides(text.passage(), TaggedText.lexicon());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | said | Roe/P , a pollster who works/VBZ:work with Doe/P , a charity , said it",
        "Roe | said | And Roe/P , the mayor , also said it",
        "Roe | said | Roe/P ( R-Ohio/NNP ) , the mayor , said it",
        "none | said | Roe/P said it",
        "none | saying | Roe/P , the mayor , saying it",
        "none | said | Last/JJ week , Roe/P , the mayor , said it",
        "none | said | Who , in Harden/L , said it",
        "none | said | Roe/P left with Doe/P , said it"
      })
  void anAsideStandsBetweenTheOpeningPhraseAndItsVerb(
      String subject, String verb, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(text.words(of(text).openingPhrase(text.item(verb)))).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | pollster | Roe/P , a pollster , said it",
        "Roe | stargazer | Roe/P , a stargazer , said it",
        "Roe | mayor | Roe/P , the mayor , said it",
        "Jane Roe | Apple | Jane/P Roe/P , Apple/G said it",
        "a pollster | pollster | Roe/P , a pollster said it",
        "the table | table | Roe/P , the table , said it",
        "Doe | Doe | Roe/P , Doe/P , said it",
        "the mayor | mayor | In Harden/L , the mayor , said it",
        "Apple | Apple | In Harden/L , Apple/G said it",
        "Apple | Apple | He met Roe/P , Apple/G said it"
      })
  void aRoleOrABodyBehindANameExplainsIt(String name, String phrase, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(text.words(of(text).explained(text.item("said"), text.phrase(phrase), 0)))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | South | Roe/P of Columbia/L , South/L Carolina/L said it",
        "-1 | South | Roe/P left Columbia/L , South/L Carolina/L said it",
        "-1 | South | Roe/P of Columbia/L and South/L Carolina/L said it",
        "-1 | Apple | Roe/P of Columbia/L , Apple/G said it",
        "-1 | South | Roe/P of Apple/G , South/L Carolina/L said it"
      })
  void aRegionBelongsToTheTownBeforeIt(int end, String region, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(of(text).beforeRegion(text.phrase(region), 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 | 1 | Roe/P ( R-Ohio/NNP ) said it",
        "0 | 0 | Roe/P ( R-Ohio/NNP ) said it",
        "1 | 1 | Roe/P ( R-Ohio/NNP said it",
        "9 | 9 | Roe/P said it"
      })
  void bracketsEndWhereTheyAreClosed(int end, int open, String sentence) {
    assertThat(of(TaggedText.of(sentence)).afterBrackets(open)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 0 | , | Roe/P , the mayor , said it",
        "-1 | 1 | , | Roe/P , the mayor , said it",
        "-1 | 0 | — | Roe/P , the mayor , said it",
        "1 | 0 | -LRB- | Roe/P ( the mayor ) said it",
        "-1 | 0 | -LRB- | Roe/P , the mayor , said it"
      })
  void anAsideOpensWithTheSignThatClosesIt(int open, int start, String sign, String sentence) {
    assertThat(of(TaggedText.of(sentence)).opening(4, start, sign)).isEqualTo(open);
  }
}
