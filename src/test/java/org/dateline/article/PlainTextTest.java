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
  void an_ordinary_text_is_as_it_stands() {
    String text = "Mayor Ida Quarm - of Harden -\tsaid “no”.\nSão Tomé agreed.";

    assertThat(NormalizedText.of(text).text()).isSameAs(text);
    assertThat(NormalizedText.of(text).written(6, 15)).isEqualTo(new Span(6, 15));
  }

  @Test
  void accents_are_one_character_with_their_letter() {
    String text = "Jose\u0301 Bo\u0302\u0301n came";

    assertThat(NormalizedText.of(text).text()).isEqualTo("José Bốn came");
    assertThat(writtenAs(text, "José")).isEqualTo("Jose\u0301");
    assertThat(writtenAs(text, "Bốn")).isEqualTo("Bo\u0302\u0301n");
    assertThat(writtenAs(text, "came")).isEqualTo("came");
  }

  @Test
  void apostrophes_are_straight() {
    assertThat(NormalizedText.of("O’Neill’s, D‘Angelo, Sanaʼa, N´Golo, K`ule, Xi′an").text())
        .isEqualTo("O'Neill's, D'Angelo, Sana'a, N'Golo, K'ule, Xi'an");
    assertThat(NormalizedText.of("the workers’ rights of the ’60s").text())
        .isEqualTo("the workers' rights of the '60s");
    assertThat(writtenAs("said Rose O’Neill", "O'Neill")).isEqualTo("O’Neill");
  }

  @Test
  void quote_marks_stay() {
    String text = "‘It is late,’ he said. ‘I know,’ said one. “No.” He's";

    assertThat(NormalizedText.of(text).text()).isEqualTo(text);
  }

  @Test
  void a_mark_that_goes_with_no_letter_stays() {
    assertThat(NormalizedText.of("q\u0306a").text()).isEqualTo("q\u0306a");
    assertThat(NormalizedText.of("\u0306a").text()).isEqualTo("\u0306a");
  }

  @Test
  void a_letter_that_composing_would_take_apart_stays() {
    String text = "\u0958\u0941 and \ufb2c\u05b8 and \u0344\u0344";

    assertThat(NormalizedText.of(text).text()).isEqualTo(text);
    assertThat(writtenAs(text, "and \ufb2c")).isEqualTo("and \ufb2c");
  }

  @Test
  void what_has_no_width_is_gone() {
    String text = "\ufeffIda\u200b Qu\u00adarm\u00ad spoke";

    assertThat(NormalizedText.of(text).text()).isEqualTo("Ida Quarm spoke");
    assertThat(writtenAs(text, "Ida Quarm")).isEqualTo("Ida\u200b Qu\u00adarm");
  }

  @Test
  void all_blanks_are_plain() {
    assertThat(NormalizedText.of("Ida\u00a0Quarm\u202fsaid\u2009no").text())
        .isEqualTo("Ida Quarm said no");
  }

  @Test
  void a_word_broken_at_a_lines_end_is_whole() {
    String text = "Ida Hel-\nvig and Jean-\r\nPierre were well-\nknown -\nonce";

    assertThat(NormalizedText.of(text).text())
        .isEqualTo("Ida Helvig and Jean-Pierre were well-known -\nonce");
    assertThat(writtenAs(text, "Ida Helvig")).isEqualTo("Ida Hel-\nvig");
    assertThat(writtenAs(text, "Jean-Pierre")).isEqualTo("Jean-\r\nPierre");
  }

  @Test
  void entities_and_misread_bytes_are_the_characters_that_were_meant() {
    assertThat(NormalizedText.of("O&#8217;Neill &amp; S\u00f6hne\u0092s &amp &#; &x;").text())
        .isEqualTo("O'Neill & Söhne's &amp &#; &x;");
    assertThat(writtenAs("of O&#8217;Neill here", "O'Neill")).isEqualTo("O&#8217;Neill");
  }
}
