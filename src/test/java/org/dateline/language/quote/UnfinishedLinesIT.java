package org.dateline.language.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.language.RealAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, titles and last lines that end in the midst of a sentence. */
final class UnfinishedLinesIT {
  private static final String SPEECH = "“The pier is shut,” said Mara Ellison, the mayor.";

  private static final List<String> SENTENCES =
      List.of(
          "According to Tom Hale, the master of the ferry, the pier would be mended by May.",
          "Mara Ellison told reporters on Monday that “the council has no money” for a pier.",
          "“We are late,” she added, urging the board to wait until it had been asked.",
          "He called on the envoys to promise what they had announced in March, sources said.",
          "Asked whether she would resign, the minister replied: “Ask me in June.”",
          "What the chairman, Lord Oakham, announced was that the boats, he believed, would sail.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Here’s what they said",
        "What the papers say",
        "Explainer: what doctors say",
        "THE PIER: WHAT ELLISON PROMISED",
        "Mended by May, says Hale",
        "Read what she told",
        "What the board announced,",
        "What the board announced: ",
        "How the envoys replied –",
        "Who warned whom, and what they said (",
        "The pier is shut, sources",
        "According to",
        "The council of Northgate met, and Mara Ellison added"
      })
  void costNoQuotation(String line) {
    for (String title : List.of("", line)) {
      for (String text : List.of(line + "\n\n" + SPEECH, SPEECH + "\n\n" + line, line)) {
        Annotations found = RealAnnotator.get().annotate(title, text, null);
        assertThat(found.failedSteps()).isEmpty();
        assertThat(found.quotes().stream().filter(q -> q.span().in(text).startsWith("“The pier")))
            .hasSize(text.contains(SPEECH) ? 1 : 0);
      }
    }
  }

  @Test
  void everyBeginningAndEveryEndOfASentenceCanBeAnnotated() {
    for (String sentence : SENTENCES) {
      String[] words = sentence.split(" ", -1);
      StringBuilder lines = new StringBuilder();
      for (int i = 1; i < words.length; i++) {
        lines.append(String.join(" ", Arrays.copyOfRange(words, 0, i))).append("\n\n");
        lines.append(String.join(" ", Arrays.copyOfRange(words, i, words.length))).append("\n\n");
      }
      assertThat(RealAnnotator.get().annotate(sentence, lines.toString(), null).failedSteps())
          .isEmpty();
    }
  }
}
