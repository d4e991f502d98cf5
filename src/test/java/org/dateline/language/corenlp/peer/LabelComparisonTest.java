package org.dateline.language.corenlp.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.dateline.evaluate.OddSentences;
import org.dateline.language.corenlp.Models;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every token gets the label that CoreNLP's own classes give it. */
class LabelComparisonTest {
  /** Enough to meet each template; CoreNLP's tagger is slow on words it does not know. */
  private static final int TOKENS = 4_000;

  /** Of its own, so that models are converted as they are now. */
  @TempDir private static Path converted;

  private static LabelComparison check;
  private static final List<List<String>> SAMPLE = new ArrayList<>();

  @BeforeAll
  static void readSample() throws IOException {
    check = LabelComparison.ofTagsAndNames(new Models(converted, progress -> {}));
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of("src/main/resources/sample/articles.jsonl"))) {
      SAMPLE.addAll(check.sentences(json.readTree(line).path("text").asText()));
    }
  }

  @Test
  void sentencesOfTheSampleArchiveGetTheSameLabels() {
    int tokens = 0;
    for (int i = 0; tokens < TOKENS && i < SAMPLE.size(); i++) {
      check.check(SAMPLE.get(i));
      tokens += SAMPLE.get(i).size();
    }
    assertEqual();
  }

  @Test
  void shuffledBrokenAndForeignWordsGetTheSameLabels() {
    OddSentences sentences =
        new OddSentences(SAMPLE.stream().flatMap(List::stream).distinct().toList(), 15);
    for (int tokens = 0; tokens < TOKENS; ) {
      List<String> sentence = sentences.next();
      check.check(sentence);
      tokens += sentence.size();
    }
    assertEqual();
  }

  @Test
  void aSentenceOfNoWordHasNoLabels() {
    check.check(List.of());
    assertEqual();
  }

  private static void assertEqual() {
    SoftAssertions.assertSoftly(
        softly ->
            check
                .results()
                .forEach(
                    result -> {
                      softly.assertThat(result.differences()).as(result.model()).isEmpty();
                      softly.assertThat(result.differing()).as(result.model()).isZero();
                    }));
  }
}
