package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dateline.article.Span;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Predicates on clauses, joined phrases, sources and relative pronouns. */
final class SyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | Roe/P left",
        "Roe | Roe/P , the mayor , left",
        "Roe | Roe/P ( the mayor ) left",
        "Roe | Last/JJ month , when Doe/P asked , Roe/P left",
        "Roe | After calling it “ a risk , ” Roe/P left",
        "Roe | In Harden/L , Roe/P left",
        "Roe | Roe/P also may leave/VB",
        "The head | The head of the agency left",
        "none | Roe/P and Doe/P",
        "none | In Harden/L left"
      })
  void theMainSubjectIsTheFirstPhraseWithAVerb(String subject, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(text.words(new MainClause(text.passage()).subject(0))).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Google | Apple | Apple/G and Google/G said it",
        "nurses | Doctors | Doctors/NNS:doctor and nurses/NNS:nurse said it",
        "Doe | Roe | Roe/P , the mayor , and Doe/P said it",
        "Apple | Apple | Apple/G , and Google/G left",
        "Roe | Roe | Roe/P and Doe/P 's plan failed/VBD:fail"
      })
  void whoSpeakTogetherAreTakenUpToTheLast(String last, String first, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    NounPhrase found = Coordination.last(text.passage(), text.phrase(first), false);
    assertThat(text.words(found)).isEqualTo(last);
  }

  @Test
  void behindTheirVerbAPhraseWithAVerbOfItsOwnIsNotOfThem() {
    TaggedText text = TaggedText.of("“ Yes , ” said Roe/P and Doe/P left");
    assertThat(text.words(Coordination.last(text.passage(), text.phrase("Roe"), true)))
        .isEqualTo("Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According | Roe | According/VBG to Roe/P , it rained/VBD",
        "per | the report | It rained/VBD , per the report",
        "per | Roe | It rained/VBD , per Roe/P",
        "per | none | It rained/VBD twice/RB per day",
        "per | none | It rained/VBD , per day"
      })
  void sourcesStandBehindTheirPrepositions(String word, String source, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    NounPhrase found = Sourcing.source(text.passage(), text.item(word));
    assertThat(text.words(found)).isEqualTo(source);
    assertThat(found == null || Sourcing.isSource(text.passage(), found)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who | Roe | Roe/P , who said it , left",
        "which | The head | The head of the agency , which said it , left",
        "who | Roe | The mayor of Harden/L , Roe/P , who said it , left",
        "Who | none | Who said it ?",
        "who | none | Roe/P left . Then came , quite/RB late/RB , who said it"
      })
  void aRelativePronounStandsForThePhraseBeforeIt(String word, String found, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(text.words(Relatives.antecedent(text.passage(), text.item(word)))).isEqualTo(found);
  }

  @Test
  void aVerbKnowsTheRelativePronounItsSubjectIsReachedBy() {
    TaggedText relative = TaggedText.of("Roe/P , who said it , left");
    TaggedText direct = TaggedText.of("Roe/P said it");
    assertThat(relative.words(pronoun(relative))).isEqualTo("who");
    assertThat(pronoun(direct)).isNull();
  }

  private static @Nullable NounPhrase pronoun(TaggedText text) {
    Cue cue = text.cue("said");
    return Relatives.pronoun(text.passage(), cue, cue.subject());
  }

  @Test
  void theSpanOfARelativePronounIsExchangedForItsAntecedents() {
    TaggedText text = TaggedText.of("Roe/P , who said it , left");
    int who = text.text().indexOf("who");
    assertThat(Relatives.antecedent(text.layout(), new Span(who, who + 3)).in(text.text()))
        .isEqualTo("Roe");
    assertThat(Relatives.antecedent(text.layout(), new Span(0, 3))).isEqualTo(new Span(0, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"true | What Roe/P said was new/JJ", "false | Roe/P said what was new/JJ"})
  void whatBeforeASubjectIsWhatTheVerbTakes(boolean what, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(Relatives.isWhat(text.passage(), text.cue("said"))).isEqualTo(what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"but", ", and", "while"})
  void aJoinedClauseWithASubjectOpensAnew(String conjunction) {
    TaggedText text = TaggedText.of("Roe/P said it was over " + conjunction + " Doe/P added this");
    assertThat(Cues.opensClause(text.passage(), text.cue("added"), text.cue("said"))).isTrue();
  }

  @Test
  void aClauseOfWhatIsSaidDoesNotOpenAnew() {
    TaggedText text = TaggedText.of("Roe/P said that Doe/P added this");
    assertThat(Cues.opensClause(text.passage(), text.cue("added"), text.cue("said"))).isFalse();
  }

  @Test
  void theLastVerbThatReportsIsFound() {
    TaggedText text = TaggedText.of("Roe/P said it , Doe/P added it , and Poe/P left");
    Passage passage = text.passage();
    int left = text.item("left");
    assertThat(Cues.reporting(text.layout().cues(passage), 0, left)).isEqualTo(text.cue("added"));
    assertThat(Cues.reporting(text.layout().cues(passage), 0, text.item("added")))
        .isEqualTo(text.cue("said"));
    assertThat(Cues.lastReporting(text.layout().cues(passage))).isEqualTo(text.cue("added"));
    assertThat(Cues.lastReporting(TaggedText.of("Roe/P left").layout().cues(passage))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clause | Roe/P left",
        "clause | The head of the agency also left",
        "phrase | Roe/P , the mayor",
        "quotation | “ Yes ”",
        "VBG | Saying so/RB",
        "word | Because of it"
      })
  void whatOpensHasAShape(String shape, String sentence) {
    assertThat(Shapes.opening(TaggedText.of(sentence).passage(), 0)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Roe/P left",
        "true | The law “ is dead ”",
        "true | There/EX is a law",
        "false | Roe/P and the law",
        "false | Leaving/VBG at once/RB"
      })
  void aClauseIsANounAndItsVerb(boolean clause, String sentence) {
    Passage passage = TaggedText.of(sentence).passage();
    assertThat(Shapes.hasClause(passage, 0, passage.size())).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Roe/P left at once/RB",
        "true | When Doe/P came , Roe/P left at once/RB",
        "false | When Doe/P came at once/RB",
        "false | With Roe/P at home"
      })
  void aMainClauseStandsBehindWhatIsInFront(boolean main, String sentence) {
    Passage passage = TaggedText.of(sentence).passage();
    assertThat(Shapes.hasMain(passage, 0, passage.size())).isEqualTo(main);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0 | the", "1 | NNP", "2 | Q", "3 | —", "4 | ';'", "5 | END"})
  void itemsAreOfAFewKinds(int item, String kind) {
    Passage passage = TaggedText.of("The Roe/P “ Yes ” — ;").passage();
    assertThat(Shapes.kind(passage, item)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 4", "5, 6", "7, 9", "14, 14", "15, 20", "30, 30", "31, many"})
  void lengthsAreOfAFewSizes(int words, String size) {
    assertThat(Shapes.size(words)).isEqualTo(size);
  }

  @Test
  void aPlaceIsFoundByItsCharactersOutsideTheMarks() {
    TaggedText text = TaggedText.of("Roe/P left .", "“ Yes , ” said Doe/P .");
    int doe = text.text().indexOf("Doe");
    ItemPosition position = Objects.requireNonNull(ItemPosition.of(text.layout(), doe + 1));
    assertThat(position.passage().item(position.item()).word()).isEqualTo("Doe");
    assertThat(position.phrase()).isNotNull();
    assertThat(ItemPosition.of(text.layout(), text.text().indexOf("Yes"))).isNull();
    assertThat(ItemPosition.of(text.layout(), text.text().indexOf("“") - 1)).isNull();
  }

  @Test
  void aLayoutKnowsWhereItsQuotationsStand() {
    TaggedText text = TaggedText.of("Roe/P said “ yes ” and left .", "“ No . ”");
    Layout layout = text.layout();
    assertThat(layout.stretches()).hasSize(2);
    assertThat(layout.place(0)).isEqualTo(2);
    assertThat(layout.place(1)).isZero();
    assertThat(layout.isAllQuotation(layout.passages().get(0))).isFalse();
    assertThat(layout.isAllQuotation(layout.passages().get(1))).isTrue();
    assertThat(Layout.lastBefore(layout.cues(text.passage()), text.item("left")))
        .isEqualTo(text.cue("said"));
    assertThat(Layout.lastBefore(layout.cues(text.passage()), 0)).isNull();
  }
}
