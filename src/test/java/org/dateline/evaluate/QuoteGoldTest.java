package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of quotations whose speakers are marked by hand. */
final class QuoteGoldTest {
  @TempDir private Path folder;

  @Test
  void aSpeakerWhoIsNotMarkedHasNoForm() throws IOException {
    Path file =
        rows(
            """
            {"start": 0, "end": 6, "words": 1, "speaker": null, "speaker_form": ""}""");

    assertThat(QuoteGold.read(file).get(0).quotations())
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.speaker()).isNull();
              assertThat(quotation.form()).isNull();
            });
  }

  @Test
  void anUnknownFormOfAMarkedSpeakerIsNamed() throws IOException {
    Path file =
        rows(
            """
            {"start": 0, "end": 6, "words": 1, "speaker": "she", "speaker_start": 7, "speaker_end": 10, "speaker_form": "noun"}""");

    assertThatThrownBy(() -> QuoteGold.read(file)).hasMessageContaining("noun");
  }

  private Path rows(String quotation) throws IOException {
    return Files.writeString(
        folder.resolve("gold.jsonl"),
        "{\"id\": \"a\", \"text\": \"“Yes.” she said\", \"quotes\": [%s]}\n"
            .formatted(quotation.strip()));
  }
}
