package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnnamedNounsTest {
  private final UnnamedNouns unnamed = new UnnamedNouns();

  @ParameterizedTest
  @CsvSource({
    "true, A company said",
    "true, An/DT officer said",
    "true, Another/DT company said",
    "true, One/CD company said",
    "false, The company said",
    "false, Every company said"
  })
  void anIndefinitePhraseOpensWithOneOfMany(boolean indefinite, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(UnnamedNouns.isIndefinite(text.passage(), text.passage().phrases().get(0)))
        .isEqualTo(indefinite);
  }

  @Test
  void aNounIsNearInItsParagraphAndSoManyBelowIt() {
    TaggedText text = TaggedText.of("A company said it", "Roe/P left", "Doe/P left");
    List<Passage> passages = text.layout().passages();
    unnamed.add(text.passage(), text.phrase("company"));

    assertThat(unnamed.isNear("company", passages.get(0), 0)).isTrue();
    assertThat(unnamed.isNear("company", passages.get(1), 1)).isTrue();
    assertThat(unnamed.isNear("company", passages.get(2), 1)).isFalse();
    assertThat(unnamed.isNear("company", passages.get(2), 2)).isTrue();
    assertThat(unnamed.isNear("bank", passages.get(0), 0)).isFalse();
  }

  @Test
  void theLastParagraphOfANounCounts() {
    TaggedText text = TaggedText.of("A company said it", "Roe/P left", "A company said it");
    List<Passage> passages = text.layout().passages();
    unnamed.add(text.passage(), text.phrase("company"));
    unnamed.add(passages.get(2), passages.get(2).phrases().get(0));

    assertThat(unnamed.isNear("company", passages.get(2), 0)).isTrue();
  }
}
