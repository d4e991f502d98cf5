package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Annotations;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapitalsEvaluationTest {
  @TempDir private Path folder;

  /** Takes "Vienna" for a place in either case, "Olsen" for a person in lower case only. */
  private static final Annotator ANNOTATOR =
      (title, text, anchor) -> {
        List<Mention> names = new ArrayList<>();
        int place = text.toLowerCase(Locale.ROOT).indexOf("vienna");
        names.add(mention(text, place, 6, EntityType.PLACE));
        if (text.contains("Olsen")) {
          names.add(mention(text, text.indexOf("Olsen"), 5, EntityType.PERSON));
        }
        return new Annotations(names, List.of(), List.of(), "en", "none");
      };

  private static Mention mention(String text, int start, int length, EntityType type) {
    Span span = new Span(start, start + length);
    return new Mention(Part.TEXT, span, span.in(text), type);
  }

  @Test
  void countsWhatBothReadingsHold() throws IOException {
    Path file = folder.resolve("rows.jsonl");
    Files.writeString(file, "{\"text\": \"In der Straße: Olsen came to Vienna.\"}\n");
    CapitalsEvaluation evaluation = new CapitalsEvaluation();
    evaluation.add(ANNOTATOR, GoldRows.read(file).get(0));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    evaluation.print(new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("precision 100.0 of 1, recall 50.0 of 2");
  }

  @Test
  void capitalsMoveNoOffset() {
    assertThat(CapitalsEvaluation.inCapitals("Straße in Wien")).isEqualTo("STRAßE IN WIEN");
  }
}
