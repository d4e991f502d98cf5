package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dateline.article.Span;
import org.dateline.language.quote.passage.TurnLabels.Label;
import org.dateline.language.quote.passage.TurnLabels.LabelSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TurnLabelsTest {
  private static Label label(String paragraph) {
    Label label = new TurnLabels(paragraph).of(new Span(0, paragraph.length()));
    return Objects.requireNonNull(label, paragraph);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COLON | Mara Lund | Mara Lund: We are late.",
        "COLON | Mara Lund | Mara Lund, host: We are late.",
        "COLON | Mara Lund | Mara Lund (host): We are late.",
        "COLON | LUND | >> LUND: We are late.",
        "COLON | Mara Lund | The Chair (Mara Lund): We are late.",
        "COLON | Mara Lund | Speaker 2 (Mara Lund): We are late.",
        "BRACKETS | LUND | [00:12] LUND: We are late.",
        "BRACKETS | LUND | 01:12:40 - LUND: We are late.",
        "BRACKETS | Mara Lund | [Mara Lund] We are late.",
        "BRACKETS | Mara Lund | [Mara Lund:] We are late.",
        "BRACKETS | Lund | <Lund> We are late.",
        "DASH | Mara Lund | Mara Lund — We are late.",
        "FULL_STOP | Ms. LUND | Ms. LUND. We are late."
      })
  void theNameAndTheSpeechAreParted(LabelSign form, String name, String paragraph) {
    Label label = label(paragraph);
    assertThat(label.name().in(paragraph)).isEqualTo(name);
    assertThat(label.form()).isEqualTo(form);
    assertThat(paragraph.substring(label.end())).isEqualTo("We are late.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lund: We are late.",
        "We are late: the quay is closed. “So what?”, she asks:",
        "Lund; We are late.",
        "(Mara Lund) We are late.",
        "Ms. Lund. We are late.",
        "A. We are late."
      })
  void whatOnlyLooksLikeALabelIsNone(String paragraph) {
    assertThat(new TurnLabels(paragraph).of(new Span(0, paragraph.length()))).isNull();
  }

  @Test
  void lettersAreLabelsWhereOthersAskByLetter() {
    String text = "Q. When?\nA. Never.";
    Label answer = new TurnLabels(text).of(new Span(9, text.length()));
    assertThat(answer).isNotNull();
    assertThat(answer.name().in(text)).isEqualTo("A");
    assertThat(new TurnLabels("A. Never.").of(new Span(0, 9))).isNull();
  }

  @Test
  void anOfficeAloneIsALabelOnceItsHolderWasNamed() {
    String named = "The Chair (Mrs Ida Quarm): Order.\n";
    String text = named + "The Chair: Thank you.";
    Span last = new Span(named.length(), text.length());
    TurnLabels labels = new TurnLabels(text);
    Label office = Objects.requireNonNull(labels.of(last));
    assertThat(office.name().in(text)).isEqualTo("The Chair");
    assertThat(labels.isNamed(office.name())).isTrue();
    assertThat(new TurnLabels("The chair: red.").of(new Span(0, 15))).isNull();
  }
}
