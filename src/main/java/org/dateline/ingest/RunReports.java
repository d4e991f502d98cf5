package org.dateline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reports of ingests, a JSON file each in a folder of the archive: they stay when the run is over,
 * and say how far it came when it was killed.
 */
public final class RunReports {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String ENDING = ".json";

  private final Path folder;
  private final Clock clock;

  /**
   * @param folder need not be there
   */
  public RunReports(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** State of a run: under way or killed, through, or broken off by an error. */
  public enum RunState {
    RUNNING,
    DONE,
    BROKEN_OFF
  }

  /** A run as its file has it. */
  public record RunReport(
      String id,
      RunState state,
      Instant started,
      Instant updated,
      List<String> paths,
      long created,
      long replaced,
      long unchanged,
      List<IngestReport.Failure> failures,
      List<IngestReport.Note> notes) {}

  /** Begins a run under an id of its own, of which others that begin now have none. */
  public OpenRun begin(List<Path> paths) {
    Instant now = clock.instant();
    List<String> given =
        paths.stream().map(p -> p.toAbsolutePath().normalize().toString()).toList();
    for (int number = 1; ; number++) {
      String id = ID.format(now) + (number == 1 ? "" : "-" + number);
      try {
        Files.createDirectories(folder);
        Files.createFile(file(id));
        OpenRun run = new OpenRun(id, now, given);
        run.write(RunState.RUNNING, IngestReport.NOTHING);
        return run;
      } catch (FileAlreadyExistsException e) {
        // another run began in this second: the next number is tried
      } catch (IOException e) {
        throw new UncheckedIOException("the report of the run cannot be written: " + folder, e);
      }
    }
  }

  /** A run that is under way. */
  public final class OpenRun {
    private final String id;
    private final Instant started;
    private final List<String> paths;

    private OpenRun(String id, Instant started, List<String> paths) {
      this.id = id;
      this.started = started;
      this.paths = paths;
    }

    public String id() {
      return id;
    }

    /** Writes what has been done, whole or not at all. */
    public synchronized void write(RunState state, IngestReport report) {
      ObjectNode run = MAPPER.createObjectNode();
      run.put("id", id)
          .put("state", state.name().toLowerCase(Locale.ROOT))
          .put("started", started.toString())
          .put("updated", clock.instant().toString());
      paths.forEach(run.putArray("paths")::add);
      run.put("read", report.articles() + report.failures().size())
          .put("new", report.created())
          .put("changed", report.replaced())
          .put("same", report.unchanged());
      ArrayNode failures = run.putArray("failed");
      report
          .failures()
          .forEach(f -> failures.addObject().put("where", f.where()).put("reason", f.reason()));
      ArrayNode notes = run.putArray("notes");
      report.notes().forEach(n -> notes.addObject().put("where", n.where()).put("text", n.text()));
      try {
        Path unfinished = Files.createTempFile(folder, "run-", ".unfinished");
        Files.write(unfinished, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(run));
        Files.move(
            unfinished,
            file(id),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException("the report of the run cannot be written: " + id, e);
      }
    }
  }

  /** The run of that id. */
  public Optional<RunReport> find(String id) {
    return id.matches("\\d{8}-\\d{6}(?:-\\d+)?") && Files.isRegularFile(file(id))
        ? Optional.of(read(file(id)))
        : Optional.empty();
  }

  /** All that there are, the newest first. */
  public List<RunReport> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted(java.util.Comparator.reverseOrder())
          .map(RunReports::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the reports of runs cannot be read: " + folder, e);
    }
  }

  private Path file(String id) {
    return folder.resolve(id + ENDING);
  }

  private static RunReport read(Path file) {
    try {
      JsonNode run = MAPPER.readTree(file.toFile());
      List<String> paths = new ArrayList<>();
      run.path("paths").forEach(path -> paths.add(path.asText()));
      List<IngestReport.Failure> failures = new ArrayList<>();
      run.path("failed")
          .forEach(
              f ->
                  failures.add(
                      new IngestReport.Failure(
                          f.path("where").asText(), f.path("reason").asText())));
      List<IngestReport.Note> notes = new ArrayList<>();
      run.path("notes")
          .forEach(
              n ->
                  notes.add(
                      new IngestReport.Note(n.path("where").asText(), n.path("text").asText())));
      return new RunReport(
          run.path("id").asText(),
          RunState.valueOf(run.path("state").asText().toUpperCase(Locale.ROOT)),
          Instant.parse(run.path("started").asText()),
          Instant.parse(run.path("updated").asText()),
          paths,
          run.path("new").asLong(),
          run.path("changed").asLong(),
          run.path("same").asLong(),
          failures,
          notes);
    } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
      throw new UncheckedIOException(
          "the report of the run cannot be read: " + file, new IOException(e));
    }
  }

  /**
   * The files of which something failed, each once: a failure names the file with its line, its
   * number or its member behind it.
   */
  public static List<Path> failedFiles(RunReport run) {
    return run.failures().stream()
        .map(f -> existing(f.where()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Optional<Path> existing(String where) {
    String name = where;
    while (!name.isEmpty()) {
      if (isFile(name)) {
        return Optional.of(Path.of(name));
      }
      int cut =
          Math.max(name.lastIndexOf('!'), Math.max(name.lastIndexOf('#'), name.lastIndexOf(':')));
      name = cut < 0 ? "" : name.substring(0, cut);
    }
    return Optional.empty();
  }

  private static boolean isFile(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (java.nio.file.InvalidPathException e) {
      return false;
    }
  }
}
