package org.dateline.language.corenlp.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.evaluate.OddSentences;
import org.dateline.language.RealAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every word gets the case that CoreNLP's own class gives it. */
class CaseComparisonIT {
  private static final int TOKENS = 8_000;
  private static final List<List<String>> SAMPLE = new ArrayList<>();
  private static LabelComparison check;

  @BeforeAll
  static void readSample() throws IOException {
    check = LabelComparison.ofCase(RealAnnotator.models());
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of("src/main/resources/sample/articles.jsonl"))) {
      SAMPLE.addAll(check.sentences(json.readTree(line).path("title").asText()));
      SAMPLE.addAll(check.sentences(json.readTree(line).path("text").asText()));
    }
  }

  @Test
  void sentencesInCapitalsGetTheSameCase() {
    int tokens = 0;
    for (int i = 0; tokens < TOKENS && i < SAMPLE.size(); i++) {
      check.check(SAMPLE.get(i).stream().map(word -> word.toUpperCase(Locale.ROOT)).toList());
      tokens += SAMPLE.get(i).size();
    }
    assertNoneDiffers();
  }

  @Test
  void shuffledBrokenAndForeignWordsGetTheSameCase() {
    OddSentences sentences =
        new OddSentences(SAMPLE.stream().flatMap(List::stream).distinct().toList(), 15);
    for (int tokens = 0; tokens < TOKENS; ) {
      List<String> sentence = sentences.next();
      check.check(sentence);
      tokens += sentence.size();
    }
    assertNoneDiffers();
  }

  private static void assertNoneDiffers() {
    assertThat(check.results())
        .allSatisfy(result -> assertThat(result.differences()).as(result.model()).isEmpty());
  }
}
