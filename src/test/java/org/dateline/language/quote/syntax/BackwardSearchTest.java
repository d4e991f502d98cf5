package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches backwards for subjects; RAIN is what is said. */
final class BackwardSearchTest {
  private static String found(String verb, String sentence) {
    TaggedText text = TaggedText.of(sentence.replace("RAIN", "it rained/VBD:rain"));
    SubjectFinder finder = new SubjectFinder(text.passage(), TaggedText.lexicon());
    int at = text.item(verb);
    text.layout().cues(text.passage()).stream()
        .map(Cue::verb)
        .filter(before -> before < at)
        .forEach(finder::of);
    SubjectFinder.Subject subject = new BackwardSearch(finder, at).find();
    return subject.how() + " " + text.words(subject.phrase());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BEFORE Roe | said | Roe/P said RAIN",
        "BEFORE Roe | say | Roe/P will say RAIN",
        "BEFORE Roe | said | Roe/P of Columbia/L , South/L Carolina/L said RAIN",
        "OVER_PARENTHESIS Roe | said | Roe/P , the mayor , said RAIN",
        "OVER_PARENTHESIS Roe | said | Roe/P — the mayor — said RAIN",
        "OVER_PARENTHESIS Roe | said | Roe/P ( the mayor ) said RAIN",
        "OVER_PREPOSITION Roe | said | Roe/P in a letter to Doe/P said RAIN",
        "OVER_COMMA Roe | said | Roe/P left early/RB , said RAIN",
        "OVER_QUOTATION Roe | tweeted | Roe/P wanted “ a new/JJ port ” tweeted later",
        "RELATIVE Roe | said | Roe/P , who said RAIN , left",
        "COORDINATION Roe | added | Roe/P said RAIN and added that it was cold/JJ",
        "VERB_ABOVE Roe | say | Roe/P wants to say RAIN",
        "NONE none | Said | RAIN . Said it was cold/JJ",
        "NONE none | said | Roe/P left ; said RAIN"
      })
  void theNearestPhraseIsTheSubjectUnlessItBelongsToSomethingElse(
      String found, String verb, String sentence) {
    assertThat(found(verb, sentence)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PARTICIPLE Roe | Roe/P left , saying RAIN",
        "PARTICIPLE Roe | Roe/P saying RAIN",
        "PARTICIPLE Roe | Roe/P left while saying RAIN",
        "PARTICIPLE a letter | Roe/P received a letter saying RAIN",
        "DOCUMENT_PARTICIPLE Roe | Roe/P sent a letter saying RAIN",
        "ABSOLUTE Roe | The game was off/RP , with Roe/P recently saying RAIN",
        "APPOSITION Jane Roe | The game was off/RP , Jane/P Roe/P , saying RAIN",
        "PARTICIPLE Doe | Doe/P met the mayor , Roe/P , saying RAIN",
        "FRONTED Roe | After saying RAIN , Roe/P left"
      })
  void aParticipleBelongsToTheSentenceOrToTheNameBesideIt(String found, String sentence) {
    assertThat(found("saying", sentence)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"3, OVER_PREPOSITION Roe", "10, NONE none"})
  void overPrepositionsNoSearchGoesFar(int phrases, String found) {
    String between = "in a letter ".repeat(phrases);
    assertThat(found("said", "Roe/P " + between + "said RAIN")).isEqualTo(found);
  }
}
