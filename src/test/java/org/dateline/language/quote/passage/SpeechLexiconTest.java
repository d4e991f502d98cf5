package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeechLexiconTest {
  private static final SpeechLexicon LEXICON = TaggedText.lexicon();

  @ParameterizedTest
  @CsvSource({"say, CORE", "announce, SAY", "describe, MIXED", "walk, OTHER"})
  void verbsReportMoreOrLessSurely(String lemma, SpeechLexicon.Strength strength) {
    assertThat(LEXICON.strength(lemma)).isEqualTo(strength);
  }

  @Test
  void whatReportsWithoutMarksReportsWithThemToo() {
    assertThat(LEXICON.reporting())
        .isNotEmpty()
        .allMatch(lemma -> LEXICON.core().contains(lemma) || LEXICON.say().contains(lemma));
  }

  @ParameterizedTest
  @CsvSource({"mayor, ROLE", "widow, PEOPLE", "ministry, BODY", "letter, DOCUMENT", "table, OTHER"})
  void nounsAreOfAKind(String lemma, SpeechLexicon.NounKind kind) {
    assertThat(LEXICON.nounKind(lemma)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "true, Roe/P left",
    "true, He left",
    "true, Apple/G left",
    "true, The mayor left",
    "true, The widow left",
    "true, The ministry left",
    "false, The letter left",
    "false, The table left",
    "false, Harden/L left"
  })
  void peopleAndBodiesCanSpeak(boolean speaks, String sentence) {
    Passage passage = TaggedText.of(sentence).passage();
    assertThat(LEXICON.canSpeak(passage, passage.phrases().get(0))).isEqualTo(speaks);
  }

  @Test
  void rolesOfOneGroupMayBeOnePerson() {
    assertThat(LEXICON.compatible("lawyer", "attorney")).isTrue();
    assertThat(LEXICON.compatible("lawyer", "lawyer")).isTrue();
    assertThat(LEXICON.compatible("lawyer", "mayor")).isFalse();
  }
}
