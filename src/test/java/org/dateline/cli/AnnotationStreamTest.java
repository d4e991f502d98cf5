package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.Annotations;
import org.dateline.language.Annotator;
import org.dateline.testing.NoLinks;
import org.junit.jupiter.api.Test;

final class AnnotationStreamTest {
  private static final Annotations NOTHING =
      new Annotations(List.of(), List.of(), List.of(), "en", "fake");

  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void writesARowForEachRowInTheirOrder() throws Exception {
    String rows =
        IntStream.range(0, 100)
            .mapToObj(i -> "{\"id\":\"%d\",\"text\":\"Text %d.\"}".formatted(i, i))
            .collect(Collectors.joining("\n"));
    // the first row is the last to be ready
    CountDownLatch others = new CountDownLatch(10);
    Annotator slowOnTheFirst =
        (title, text, anchor) -> {
          if (text.equals("Text 0.")) {
            await(others);
          }
          others.countDown();
          return NOTHING;
        };

    List<String> ids = new ArrayList<>();
    for (String line : run(slowOnTheFirst, rows).lines().toList()) {
      ids.add(json(line).path("id").asText());
    }

    assertThat(ids).isEqualTo(IntStream.range(0, 100).mapToObj(Integer::toString).toList());
  }

  @Test
  void aRowSaysInWhichLanguageItsTextIsSinceOnlyEnglishIsAnnotated() throws Exception {
    Annotations spanish = new Annotations(List.of(), List.of(), List.of(), "es", "fake");

    String out = run((title, text, anchor) -> spanish, "{\"id\":\"a\",\"text\":\"Nada.\"}");

    assertThat(json(out).path("language").asText()).isEqualTo("es");
  }

  @Test
  void aTextLongerThanAnyArticleIsNamedAndTheRestGoesOn() throws Exception {
    String rows =
        "{\"id\":\"book\",\"text\":\""
            + "x ".repeat(750_001)
            + "\"}\n{\"id\":\"b\",\"text\":\"Two.\"}";

    String out = run((title, text, anchor) -> NOTHING, rows);

    assertThat(out.lines().toList()).hasSize(1);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains(
            "line 1: Row book: its text has 1,500,002 characters; at most 1,500,000 are allowed");
  }

  @Test
  void namesTheLinesThatAreNoRowsAndGoesOn() throws Exception {
    String out =
        run(
            (title, text, anchor) -> NOTHING,
            """
            {"id": "a", "text": "One."}
            {"id": "b", "text":
            ["c"]
            {"text": "No id."}
            {"id": "d"}

            {"id": "f", "text": "Three."}
            """);

    assertThat(out.lines().map(l -> l.substring(0, 9)))
        .containsExactly("{\"id\":\"a\"", "{\"id\":\"f\"");
    assertThat(errors().lines().map(l -> l.substring(0, 7)))
        .containsExactly("line 2:", "line 3:", "line 4:", "line 5:");
  }

  @Test
  void aDateThatIsNoneCostsTheAnchorAndNotTheRow() throws Exception {
    String out =
        run(
            (title, text, anchor) -> NOTHING,
            "{\"id\":\"e\",\"text\":\"Two.\",\"date\":\"03-02-2009\"}\n");

    assertThat(out).startsWith("{\"id\":\"e\"");
    assertThat(errors()).contains("row e").contains("“03-02-2009” is not a date");
  }

  @Test
  void aRowThatAStepFailsOnComesOutWithoutItsResultAndIsNamed() throws Exception {
    Annotator breaksOnOne =
        (title, text, anchor) -> {
          if (text.equals("Bad.")) {
            throw new IllegalStateException("no such model");
          }
          return NOTHING;
        };

    String out = run(breaksOnOne, "{\"id\":1,\"text\":\"Bad.\"}\n{\"id\":2,\"text\":\"Good.\"}\n");

    JsonNode bad = json(out.lines().findFirst().orElseThrow());
    assertThat(bad.path("id").asText()).isEqualTo("1");
    assertThat(bad.path("missed").path(0).path("step").asText()).isEqualTo("annotation");
    assertThat(bad.path("missed").path(0).path("reason").asText()).contains("no such model");
    assertThat(out).hasLineCount(2);
    assertThat(errors()).startsWith("line 1: ").contains("annotation", "no such model");
  }

  @Test
  void givesTheTextAsItStandsWithTitleAndDay() throws Exception {
    ConcurrentLinkedQueue<List<String>> given = new ConcurrentLinkedQueue<>();
    Annotator recorder =
        (title, text, anchor) -> {
          given.add(List.of(title, text, String.valueOf(anchor)));
          return NOTHING;
        };

    run(
        recorder,
        """
        {"id": "1", "title": "Talks", "text": " A\\r\\nB ", "date": "2022-01-12"}
        {"id": "2", "text": "C", "date": "2022-01-13T10:00:00Z", "title": null}
        {"id": "3", "text": "D", "date": "2022"}
        """);

    assertThat(given)
        .containsExactlyInAnyOrder(
            List.of("Talks", " A\r\nB ", LocalDate.of(2022, 1, 12).toString()),
            List.of("", "C", "2022-01-13"),
            List.of("", "D", "null"));
  }

  @Test
  void answersARowBeforeTheNextComes() throws Exception {
    PipedOutputStream input = new PipedOutputStream();
    PipedInputStream output = new PipedInputStream();
    PrintStream out = new PrintStream(new PipedOutputStream(output), false, StandardCharsets.UTF_8);
    PipedInputStream in = new PipedInputStream(input);
    CompletableFuture<RowsInOrder.RowCounts> running =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return stream((title, text, anchor) -> NOTHING).run(in, out);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });

    input.write("{\"id\":\"1\",\"text\":\"One.\"}\n".getBytes(StandardCharsets.UTF_8));
    input.flush();
    int first = output.read(); // blocks for ever if the row waits for another

    assertThat((char) first).isEqualTo('{');
    input.close();
    assertThat(running.get(1, TimeUnit.MINUTES).done()).isEqualTo(1);
  }

  private String run(Annotator annotator, String rows) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stream(annotator)
        .run(
            new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private AnnotationStream stream(Annotator annotator) {
    return new AnnotationStream(
        () -> annotator,
        NoLinks::new,
        new PrintStream(errors, true, StandardCharsets.UTF_8),
        3,
        false);
  }

  private String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode json(String line) throws Exception {
    return new ObjectMapper().readTree(line);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
