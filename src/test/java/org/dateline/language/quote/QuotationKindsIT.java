package org.dateline.language.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dateline.article.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of quotations that were once lost or given to the wrong speaker, many of each kind. */
class QuotationKindsIT {
  private static List<String> lines(String kind) throws IOException {
    String resource = "/quote/" + kind + ".tsv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(QuotationKindsIT.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    }
  }

  private static String speaker(String text, String words) {
    FoundSpeech speech = FoundSpeech.in(text);
    int start = text.indexOf(words);
    for (Quote quote : speech.found().quotes()) {
      if (quote.kind() != Quote.Kind.INDIRECT
          && quote.parts().stream().anyMatch(p -> p.start() <= start && start < p.end())) {
        Quote.Speaker speaker = quote.speaker();
        return speaker == null
            ? "nobody"
            : speaker.named()
                ? speech.found().mentions().get(speaker.mention()).surface()
                : speaker.surface();
      }
    }
    return "no quotation";
  }

  private static boolean fits(String said, String wanted) {
    return wanted.startsWith("!")
        ? !said.contains(wanted.substring(1)) && !said.equals("no quotation")
        : Arrays.stream(wanted.split("\\|", -1)).anyMatch(said::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forgotten-marks",
        "odd-marks",
        "transcripts",
        "before-the-colon",
        "pronouns",
        "offices",
        "two-speakers",
        "members",
        "named-above",
        "calendar-people"
      })
  void everyQuotationOfAKindHasItsSpeaker(String kind) throws IOException {
    List<String> wrong =
        lines(kind).stream()
            .map(line -> line.split("\t", -1))
            .filter(
                fields -> {
                  String text = fields[0].replace("\\n", "\n\n").replace("\\r", "\n");
                  return !fits(speaker(text, fields[1]), fields[2]);
                })
            .map(
                fields -> {
                  String text = fields[0].replace("\\n", "\n\n").replace("\\r", "\n");
                  return speaker(text, fields[1]) + " instead of " + String.join(" | ", fields);
                })
            .toList();

    assertThat(wrong).isEmpty();
  }
}
