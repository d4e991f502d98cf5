package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.testing.Quotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotSpeechScoreTest {
  @TempDir private Path folder;

  private static Quote quote(int start, boolean spoken) {
    Span span = new Span(start, start + 5);
    Quote.Speaker speaker = spoken ? new Quote.Speaker(span, "she", -1, "rule", 1) : null;
    return Quotes.direct(span, speaker);
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("judged.tsv"), lines);
  }

  @Test
  void countsTheListedMarksThatGotASpeaker() throws IOException {
    Path file = file("# by hand\na\t0\ttitle\na\t10\tword\na\t20\tspeech\nb\t0\tword\n");
    NotSpeechScore score = NotSpeechScore.read(file);

    score.add(
        new QuoteGold("a", "", List.of(), List.of(), List.of()),
        List.of(quote(0, false), quote(10, true), quote(20, true), quote(30, true)));

    assertThat(score.lines())
        .containsExactly("marks that a reader took for no speech: 2, given a speaker 1 (50.0 %)");
  }

  @Test
  void namesTheLineThatIsNone() throws IOException {
    Path file = file("a\t0\ttitle\na title\n");

    assertThatThrownBy(() -> NotSpeechScore.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("judged.tsv line 2");
  }
}
