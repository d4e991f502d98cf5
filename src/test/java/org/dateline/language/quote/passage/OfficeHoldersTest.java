package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OfficeHoldersTest {
  /** The tags before the name, with the classes. */
  private static String tags(TaggedText text, boolean retagged) {
    return (retagged
            ? OfficeHolders.retagged(
                text.sentences(), text.mentions(), TaggedText.lexicon().roles())
            : text.sentences())
        .stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(token -> token.tag() + "/" + token.ner())
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister/NNP for Ports/NNP and Rivers/NNP Olsen/P",
        "Minister/NNP/G of Ports/NNP/G & Rivers/NNP/G Olsen/P",
        "Minister/NNP for Ports/NNP , Rivers/NNP Olsen/P"
      })
  void theDomainsOfAnOfficeArePartOfTheName(String sentence) {
    assertThat(tags(TaggedText.of(sentence), true))
        .isEqualTo("NNP/O NNP/O NNP/O NNP/O NNP/O NNP/PERSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minister/NNP for Ports/NNP Olsen/P",
        "Visitor/NNP for Ports/NNP and Rivers/NNP Olsen/P",
        "Minister/NNP for ports/NNS and rivers/NNS Olsen/P",
        "Minister/NNP for Ports/NNP and old/JJ Rivers/NNP Olsen/P",
        "Minister/NNP in Ports/NNP and Rivers/NNP Olsen/P",
        "Minister/NNP for Ports/NNP and Rivers/NNP Harden/L"
      })
  void otherwiseTheTagsStay(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(tags(text, true)).isEqualTo(tags(text, false));
  }
}
