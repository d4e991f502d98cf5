package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.marks.Paragraphs;
import org.dateline.language.quote.marks.QuoteMarks;
import org.dateline.language.quote.marks.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnmarkedEndsTest {
  private static UnmarkedEnds of(TaggedText text) {
    return new UnmarkedEnds(text.text(), text.tokens(), false, TaggedText.lexicon());
  }

  private static List<Stretch> mended(TaggedText text) {
    List<Span> paragraphs = Paragraphs.of(text.text());
    return of(text).mended(QuoteMarks.find(Part.TEXT, text.text(), paragraphs, false), paragraphs);
  }

  private static List<String> words(TaggedText text, List<Stretch> stretches) {
    return stretches.stream().map(stretch -> stretch.span().in(text.text())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We start soon, | “ We start soon , Olsen/P said .",
        "“We start soon, | “ We start soon , said Olsen/P .",
        "“Do we start? | “ Do we start ? asked Olsen/P .",
        "“We start soon,’ | “ We start soon,’ Olsen/P said .",
        "“We start soon,” | “ We start soon , ” Olsen/P said ."
      })
  void speechEndsAtItsTagOrAtAMarkOfTheWrongKind(String speech, String paragraph) {
    TaggedText text = TaggedText.of(paragraph);
    List<Stretch> mended = mended(text);
    assertThat(words(text, mended)).containsExactly(speech);
    assertThat(mended).allMatch(Stretch::closed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“ We start soon",
        "“ We start soon , not late",
        "“ We start soon . Olsen/P left .",
        "“ We start ‘soon,’ Olsen/P left ."
      })
  void whereNothingTellsTheEndItIsTheParagraphs(String paragraph) {
    TaggedText text = TaggedText.of(paragraph);
    List<Stretch> mended = mended(text);
    assertThat(words(text, mended)).containsExactly(text.text());
    assertThat(mended).noneMatch(Stretch::closed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We start soon, | “ We start soon , Olsen/P said . “ We are late , ” he said .",
        "“We start soon. It is late. | “ We start soon . It is late . “ We are late , ” he said ."
      })
  void whatItHadSwallowedIsPairedAnew(String first, String paragraph) {
    TaggedText text = TaggedText.of(paragraph);
    assertThat(words(text, mended(text))).containsExactly(first, "“We are late,”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“ The “slow” ferry sank . It was old .",
        "“ It sank . We call it the “slow boat” at home .",
        "“ The ferry sank . Some say “good ,” and some do not .",
        "“ The ferry sank . Its “slow” boats are gone .",
        "“ The ferry sank . The “slow” one . The “old” one too ."
      })
  void termsInAParagraphOfSpeechThatGoesOnInTheNextArePartOfIt(String paragraph) {
    TaggedText text = TaggedText.of(paragraph, paragraph.charAt(0) + " Nobody wept .");
    List<Stretch> mended = mended(text);
    assertThat(mended).hasSize(2);
    assertThat(mended.get(0).closed()).isFalse();
    assertThat(mended.get(0).span().end()).isEqualTo(Paragraphs.of(text.text()).get(0).end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“ We start soon . Olsen/P left . “ We are late , ” he said .",
        "“ We start soon , Olsen/P said . The “slow” ferry sank ."
      })
  void aForgottenMarkIsToldByWhatFollowsThoughTheNextParagraphIsSpeech(String paragraph) {
    TaggedText text = TaggedText.of(paragraph, "“ Nobody wept . ”");
    assertThat(mended(text)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "— Will you pay? | — Will you pay ? asked Olsen/P .",
        "— We will pay, | — We will pay , said Olsen/P .",
        "-- We will pay, | -- We will pay , said Olsen/P ."
      })
  void aDashOpensSpeechUpToItsTag(String speech, String paragraph) {
    TaggedText text = TaggedText.of(paragraph);
    assertThat(words(text, of(text).afterDashes(Paragraphs.of(text.text()))))
        .containsExactly(speech);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"— The port , said Olsen/P .", "— Will you pay ?", "We will pay , said Olsen/P ."})
  void aDashOfAListAndNoDashOpenNone(String paragraph) {
    TaggedText text = TaggedText.of(paragraph);
    assertThat(of(text).afterDashes(Paragraphs.of(text.text()))).isEmpty();
  }

  @Test
  void speechBehindADashKnowsItsParagraph() {
    TaggedText text = TaggedText.of("Olsen/P came .", "— Will you pay ? asked Olsen/P .");
    assertThat(of(text).afterDashes(Paragraphs.of(text.text())))
        .extracting(Stretch::paragraph, Stretch::opening)
        .containsExactly(tuple(1, 1));
  }
}
