package org.dateline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Moment;
import org.dateline.reading.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The report of a run as a file of JSON. */
final class RunFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SOURCE = "source";
  private static final String LANGUAGE = "language";
  private static final String COLUMNS = "columns";

  private RunFile() {}

  static byte[] write(RunReport run) throws IOException {
    ObjectNode node = MAPPER.createObjectNode();
    RunJson.head(run, run.state().name().toLowerCase(Locale.ROOT), node);
    run.paths().forEach(node.putArray("paths")::add);
    node.set("options", options(run.options()));
    RunJson.counts(run, node);
    RunJson.failures(run, node.putArray("failed"));
    RunJson.notes(run, node);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
  }

  private static ObjectNode options(ReadingOptions options) {
    Moment date = options.date();
    ObjectNode node = MAPPER.createObjectNode();
    node.put(SOURCE, options.source())
        .put("date", date == null ? null : date.value())
        .put(LANGUAGE, options.language());
    ObjectNode columns = node.putObject(COLUMNS);
    options.columns().forEach(columns::put);
    return node;
  }

  static RunReport read(Path file) {
    try {
      return read(MAPPER.readTree(file.toFile()));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw new UncheckedIOException(
          "the report of the run cannot be read: " + file, new IOException(e));
    }
  }

  private static RunReport read(JsonNode run) {
    List<String> paths = new ArrayList<>();
    run.path("paths").forEach(path -> paths.add(path.asText()));
    List<IngestReport.FailedInput> failures = new ArrayList<>();
    for (JsonNode f : run.path("failed")) {
      failures.add(
          new IngestReport.FailedInput(
              f.path(RunJson.WHERE).asText(), f.path(RunJson.REASON).asText()));
    }
    List<IngestReport.Note> notes = new ArrayList<>();
    for (JsonNode n : run.path("notes")) {
      notes.add(
          new IngestReport.Note(n.path(RunJson.WHERE).asText(), n.path(RunJson.TEXT).asText()));
    }
    return new RunReport(
        run.path("id").asText(),
        RunReport.RunState.valueOf(run.path("state").asText().toUpperCase(Locale.ROOT)),
        text(run.path("who")),
        Instant.parse(run.path("started").asText()),
        Instant.parse(run.path("updated").asText()),
        paths,
        readOptions(run.path("options")),
        run.path("total").isNumber() ? Long.valueOf(run.path("total").asLong()) : null,
        run.path("new").asLong(),
        run.path("changed").asLong(),
        run.path("same").asLong(),
        failures,
        notes);
  }

  private static ReadingOptions readOptions(JsonNode node) {
    String date = text(node.path("date"));
    Map<String, String> columns = new HashMap<>();
    node.path(COLUMNS).properties().forEach(c -> columns.put(c.getKey(), c.getValue().asText()));
    return new ReadingOptions(
        text(node.path(SOURCE)),
        date == null ? null : new Moment(date),
        text(node.path(LANGUAGE)),
        columns);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
