package org.dateline.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** Each word, and what stands in the text at its place. */
  private List<String> words(String text) {
    return splitter.split(text).stream()
        .flatMap(List::stream)
        .map(label -> label.word() + "=" + written(label, text))
        .toList();
  }

  private static String written(CoreLabel label, String text) {
    return text.substring(label.beginPosition(), label.endPosition());
  }

  @Test
  void wordsAreAsTheyAreReadAtThePlacesWhereTheyAreWritten() {
    assertThat(words("Rain.\nJose\u0301 Qu\u00adarm\u00a0said\u200b no."))
        .containsExactly(
            "Rain=Rain",
            ".=.",
            "José=Jose\u0301",
            "Quarm=Qu\u00adarm",
            "said=said",
            "no=no",
            ".=.");
  }

  @Test
  void aNameBrokenAtTheEndOfAWrappedLineIsOneWord() {
    String text =
        """
        The mayor of the old town by the river said that Ida Quarmen-
        haus had come with the two others and that they were all of the
        same mind when they met in the hall of the club on the hill.
        """;
    assertThat(words(text)).contains("Quarmenhaus=Quarmen-\nhaus");
  }

  @Test
  void theFullStopOfATitleBeforeANameEndsNoSentence() {
    assertThat(words("They met Ofc. Ida Quarm.")).contains("Ofc.=Ofc.", "Ida=Ida");
    assertThat(words("He asked the const. It was late.")).contains("const=const", ".=.");
  }

  private List<String> sentences(String text) {
    return splitter.split(text).stream()
        .map(
            sentence ->
                text.substring(
                    sentence.get(0).beginPosition(),
                    sentence.get(sentence.size() - 1).endPosition()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He flew to Oslo.NATO was not told. | He flew to Oslo. | NATO was not told.",
        "It ended in 2012.Harden was poor. | It ended in 2012. | Harden was poor.",
        "Did they know?Nobody asked. | Did they know? | Nobody asked.",
        "“We won!”Quarm wept. | “We won!” | Quarm wept.",
        "She joined the BBC.Critics cheered. | She joined the BBC. | Critics cheered.",
        "They met in Harden.“No,” said Quarm. | They met in Harden. | “No,” said Quarm."
      })
  void aSentenceEndsWhereTheSpaceBehindItGotLost(String text, String first, String second) {
    assertThat(sentences(text)).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met Dr.Quarm of St.Elbe today",
        "She wrote to ida.Quarm@post.example today",
        "He read www.Harden.example/News.Today at home",
        "The U.S.Army and J.K.Quarm left",
        "The book was sold by Harden.Com today",
        "Node.JS and ASP.NET run"
      })
  void addressesInitialsAndTitlesStayWhole(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }
}
