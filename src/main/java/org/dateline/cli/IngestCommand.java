package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.ingest.ArticleCount;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.RunReport;
import org.dateline.ingest.RunReports;
import org.dateline.ingest.Share;
import org.dateline.ingest.WatchedFolder;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.reading.json.AnnotatedRowReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds articles to an archive. */
@Command(
    name = "ingest",
    description = {
      "Add articles from files and folders. Formats: docs/formats.md.",
      "Can be repeated: articles that the archive holds unchanged are skipped, so a run that was interrupted continues where it stopped. Files that cannot be read are reported; the others are added.",
      "Each run has an id; its report is kept in the archive's folder (dateline runs).",
      "Fields of JSON Lines, of which only text is required: id, title, text, published (a day"
          + " or a moment: 2022-01-13), source, byline, section, language, url, tags."
    },
    footer = {"", "Example: dateline ingest --data archive ~/wires/2022"})
final class IngestCommand implements Callable<Integer> {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final NewArchiveOptions archive = new NewArchiveOptions();

  @Mixin private final ReadOptions readOptions = new ReadOptions();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--watch",
      paramLabel = "FOLDER",
      description = {
        "Ingest the files of this folder as they arrive, until the command is stopped.",
        "A restart continues where it stopped; a file is read when it is no longer being written."
      })
  private @Nullable Path watched;

  @Option(
      names = "--retry",
      paramLabel = "RUN",
      description =
          "Ingest again the files in which something failed in this run, or all files of a run that"
              + " was broken off, with the options of that time.")
  private @Nullable String retried;

  @Option(
      names = "--part",
      paramLabel = "N/OF",
      description = {
        "Add only this share of the articles, as 3/16; other processes, on other machines, add the others.",
        "Which share an article falls to follows from its id alone."
      })
  private String part = "1/1";

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders; - reads standard input.")
  private List<Path> paths = List.of();

  IngestCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  /** Checks that the paths exist, before Elasticsearch is started for nothing. */
  static void check(List<Path> paths) {
    List<Path> missing =
        paths.stream().filter(path -> !Terminal.isInput(path) && !Files.exists(path)).toList();
    if (!missing.isEmpty()) {
      throw new UsageException(
          missing.stream()
                  .map(path -> "There is no such file or folder: " + path + ".")
                  .collect(Collectors.joining(" "))
              + " Nothing was added.");
    }
  }

  @Override
  public Integer call() throws IOException {
    RunReports reports = IntakeWiring.runs(archive.data());
    List<Path> given = given(reports);
    check(given);
    ReadingOptions said = said(reports);
    Share share = share();
    if (!isAnnotated(given)) {
      wiring.loadEarly(archive.data());
    }
    try (Interruption interruption = new Interruption();
        Spooled input = Spooled.of(given, terminal.in());
        OpenArchive open = wiring.open(archive, archive.data());
        ArticleCount count = ArticleCount.of(Readers.standard(said), input.paths())) {
      Ingest ingest =
          wiring.ingest(open.archive(), archive.data(), threads.count(), said).of(share);
      if (watched != null) {
        IngestRuns runs = new IngestRuns(reports, terminal, interruption, OptionalLong::empty);
        return watch(watched, ingest, runs, interruption);
      }
      IngestRuns runs =
          new IngestRuns(reports, terminal, interruption, () -> share.expected(count.total()));
      return runs.run(given, said, progress -> ingest.run(input.paths(), progress))
          ? 0
          : Main.FAILED;
    }
  }

  /** True if there is nothing to annotate, as the files' names say: then no models are needed. */
  private static boolean isAnnotated(List<Path> given) {
    return !given.isEmpty()
        && given.stream()
            .flatMap(
                path -> Files.isDirectory(path) ? Readers.files(path).stream() : Stream.of(path))
            .map(Path::toString)
            .allMatch(AnnotatedRowReader::isNamed);
  }

  private Share share() {
    try {
      return Share.of(part);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--part " + part + ": " + e.getMessage() + ".");
    }
  }

  private List<Path> given(RunReports reports) {
    int ways = (watched == null ? 0 : 1) + (retried == null ? 0 : 1) + (paths.isEmpty() ? 0 : 1);
    if (ways != 1) {
      throw new UsageException(
          "Say what to add: files and folders, or --watch FOLDER, or --retry RUN.");
    }
    if (watched != null) {
      if (!Files.isDirectory(watched)) {
        throw new UsageException("There is no such folder: " + watched + ".");
      }
      return List.of();
    }
    if (retried == null) {
      return paths;
    }
    RunReport run = run(reports, retried);
    List<Path> again = run.filesToRetry();
    if (again.isEmpty()) {
      throw new UsageException(nothing(run));
    }
    return again;
  }

  private static String nothing(RunReport run) {
    String why =
        switch (run.state()) {
          case WAITING, RUNNING -> " is still under way, and nothing failed in it so far.";
          case DONE -> ": nothing failed that can be read again.";
          case BROKEN_OFF ->
              ": its files are there no more. What came from standard input has to be sent again.";
        };
    return "Run " + run.id() + why;
  }

  private static RunReport run(RunReports reports, String id) {
    return reports
        .find(id)
        .orElseThrow(
            () -> new UsageException("There is no run " + id + ". dateline runs lists them."));
  }

  /** The options of reading; a run that is tried again keeps those of the first time. */
  private ReadingOptions said(RunReports reports) {
    ReadingOptions now = readOptions.options();
    return retried == null || !now.equals(ReadingOptions.NONE)
        ? now
        : run(reports, retried).options();
  }

  private int watch(Path folder, Ingest ingest, IngestRuns runs, Interruption interruption) {
    WatchedFolder watching =
        new WatchedFolder(folder, archive.runs(), Clock.systemUTC(), Readers::files);
    terminal.progress().println("Watching " + folder + " (Ctrl-C ends it).");
    do {
      List<Path> ready = watching.ready();
      if (!ready.isEmpty()) {
        Map<Path, List<Integer>> grown = watching.earlierSizes(ready);
        watching.begun(ready);
        runs.run(ready, readOptions.options(), progress -> ingest.runFiles(ready, grown, progress));
        if (!interruption.asked()) { // else some of them were broken off
          watching.done(ready);
        }
      }
    } while (interruption.pause(BETWEEN_LOOKS));
    return 0;
  }
}
