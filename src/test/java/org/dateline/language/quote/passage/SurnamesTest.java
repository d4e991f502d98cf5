package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.language.Token;
import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SurnamesTest {
  /** The token that is asked about: the last of its word, in any case. */
  private static Token last(String word, String sentence) {
    List<Token> tokens = Surnames.retagged(TaggedText.of(sentence).tokens());
    return tokens.stream()
        .filter(token -> token.word().equalsIgnoreCase(word))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane/P Small/P left . Small/MD wrote it",
        "Jane/P Small/P left . Small/JJ said it",
        "Jane/P Small/P left . Small/JJ will say it",
        "Jane/P Small/P left . Small/JJ , who said it , left",
        "Jane/P Small/P left . “ Yes , ” says Small/RB .",
        "Jane/P Small/P left . “ Yes , ” says Small/NNP , who left",
        "Small/JJ/P said it",
        "“ Yes , ” says SMALL/WP ."
      })
  void aWordThatSpeaksAndIsASurnameOfTheTextIsAName(String sentence) {
    Token small = last("small", sentence);
    assertThat(small.tag()).isEqualTo("NNP");
    assertThat(small.ner()).isEqualTo("PERSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane/P Roe/P left . Small/MD wrote it",
        "Jane/P Roe/P left . Small/JJ said it",
        "Jane/P Small/P left . Small/JJ towns/NNS left",
        "Jane/P Small/P left . Small/JJ , when he left",
        "Jane/P Small/P left . A small/JJ said it",
        "Jane/P Small/P left . “ Yes , ” says Small/NNP Doe/NNP",
        "Jane/P Small/P left . He says Small/NNP .",
        "Jane/P Small/P left . Small/NN said it",
        "Jane/P Roe/P left . “ Yes , ” says Small/NNP .",
        "“ Yes , ” says Small/WP ."
      })
  void otherWordsStayWhatTheyAre(String sentence) {
    assertThat(last("small", sentence).ner()).isEqualTo("O");
  }

  @Test
  void aSmallWordIsNoNameWhateverItsClass() {
    assertThat(last("small", "A small/JJ/P said it").tag()).isEqualTo("JJ");
    assertThat(last("small", "Small/JJ/P said it").tag()).isEqualTo("NNP");
  }
}
