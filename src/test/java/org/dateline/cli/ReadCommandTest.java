package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void anArticleIsARowOfWhatItsFileSaysAndNullForWhatItDoesNot() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"), "{\"text\":\"Envoys met.\",\"date\":\"2022-01-12\"}\n");

    assertThat(run("read", file.toString())).isZero();

    JsonNode row = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    assertThat(row.fieldNames())
        .toIterable()
        .containsExactly(
            "file",
            "title",
            "text",
            "published",
            "updated",
            "source",
            "byline",
            "section",
            "language",
            "url",
            "id",
            "dateline",
            "page",
            "tags",
            "copyright",
            "dropped");
    assertThat(row.path("file").asText()).isEqualTo(file.toString());
    assertThat(row.path("published").asText()).isEqualTo("2022-01-12");
    assertThat(row.path("title").isNull()).isTrue();
    assertThat(row.path("tags")).isEmpty();
  }

  @Test
  void whatFailedIsNamedAndTheRestIsPrinted() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\n{\"text\":\"Envoys met.\"}\n");

    assertThat(run("read", folder.toString())).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("a.jsonl:1: Not JSON");
  }

  @Test
  void aColumnThatHoldsNoFieldIsWrongUsage() {
    assertThat(run("read", "--map", "headline=Title", folder.toString())).isEqualTo(2);
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("--map headline=Title", "title");
  }

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(errors, true, StandardCharsets.UTF_8));
    Wiring wiring = new Wiring(new Installation(folder), terminal);
    return Main.commandLine(wiring, terminal).execute(arguments);
  }
}
