package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static String writtenAs(String text, String word) {
    NormalizedText plain = NormalizedText.of(text);
    int at = plain.text().indexOf(word);
    return plain.written(at, at + word.length()).in(text);
  }

  @Test
  void anOrdinaryTextIsAsItStands() {
    String text = "Mayor Ida Quarm - of Harden -\tsaid “no”.\nSão Tomé agreed.";

    assertThat(NormalizedText.of(text).text()).isSameAs(text);
    assertThat(NormalizedText.of(text).written(6, 15)).isEqualTo(new Span(6, 15));
  }

  @Test
  void accentsAreOneCharacterWithTheirLetter() {
    String text = "Jose\u0301 Bo\u0302\u0301n came";

    assertThat(NormalizedText.of(text).text()).isEqualTo("José Bốn came");
    assertThat(writtenAs(text, "José")).isEqualTo("Jose\u0301");
    assertThat(writtenAs(text, "Bốn")).isEqualTo("Bo\u0302\u0301n");
    assertThat(writtenAs(text, "came")).isEqualTo("came");
  }

  @Test
  void apostrophesAreStraight() {
    assertThat(NormalizedText.of("O’Neill’s, D‘Angelo, Sanaʼa, N´Golo, K`ule, Xi′an").text())
        .isEqualTo("O'Neill's, D'Angelo, Sana'a, N'Golo, K'ule, Xi'an");
    assertThat(NormalizedText.of("the workers’ rights of the ’60s").text())
        .isEqualTo("the workers' rights of the '60s");
    assertThat(writtenAs("said Rose O’Neill", "O'Neill")).isEqualTo("O’Neill");
  }

  @Test
  void quoteMarksStay() {
    String text = "‘It is late,’ he said. ‘I know,’ said one. “No.” He's";

    assertThat(NormalizedText.of(text).text()).isEqualTo(text);
  }

  @Test
  void aMarkThatGoesWithNoLetterStays() {
    assertThat(NormalizedText.of("q\u0306a").text()).isEqualTo("q\u0306a");
    assertThat(NormalizedText.of("\u0306a").text()).isEqualTo("\u0306a");
  }

  @Test
  void aLetterThatComposingWouldTakeApartStays() {
    String text = "\u0958\u0941 and \ufb2c\u05b8 and \u0344\u0344";

    assertThat(NormalizedText.of(text).text()).isEqualTo(text);
    assertThat(writtenAs(text, "and \ufb2c")).isEqualTo("and \ufb2c");
  }

  @Test
  void whatHasNoWidthIsGone() {
    String text = "\ufeffIda\u200b Qu\u00adarm\u00ad spoke";

    assertThat(NormalizedText.of(text).text()).isEqualTo("Ida Quarm spoke");
    assertThat(writtenAs(text, "Ida Quarm")).isEqualTo("Ida\u200b Qu\u00adarm");
  }

  @Test
  void allBlanksArePlain() {
    assertThat(NormalizedText.of("Ida\u00a0Quarm\u202fsaid\u2009no").text())
        .isEqualTo("Ida Quarm said no");
  }

  @Test
  void aWordBrokenAtALinesEndIsWhole() {
    String text = "Ida Hel-\nvig and Jean-\r\nPierre were well-\nknown -\nonce";

    assertThat(NormalizedText.of(text).text())
        .isEqualTo("Ida Helvig and Jean-Pierre were well-known -\nonce");
    assertThat(writtenAs(text, "Ida Helvig")).isEqualTo("Ida Hel-\nvig");
    assertThat(writtenAs(text, "Jean-Pierre")).isEqualTo("Jean-\r\nPierre");
  }

  @Test
  void entitiesAndMisreadBytesAreTheCharactersThatWereMeant() {
    assertThat(NormalizedText.of("O&#8217;Neill &amp; S\u00f6hne\u0092s &amp &#; &x;").text())
        .isEqualTo("O'Neill & Söhne's &amp &#; &x;");
    assertThat(writtenAs("of O&#8217;Neill here", "O'Neill")).isEqualTo("O&#8217;Neill");
  }
}
