package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.ingest.ArticleCount;
import org.dateline.ingest.IngestReport;
import org.dateline.reading.formats.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds articles to an archive. */
@Command(
    name = "ingest",
    description = {
      "Add articles from files and folders. Formats: docs/formats.md.",
      "Can be repeated: articles that the archive holds unchanged are skipped, so a run that was interrupted continues where it stopped. Files that cannot be read are reported; the others are added.",
      "Fields of JSON Lines, of which only text is required: id, title, text, published (a day"
          + " or a moment: 2022-01-13), source, byline, section, language, url, tags."
    },
    footer = {"", "Example: dateline ingest --data archive ~/wires/2022"})
final class IngestCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Mixin private final ReadOptions reading = new ReadOptions();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  IngestCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  /** Before Elasticsearch is started for nothing. */
  private static void check(List<Path> paths) {
    List<Path> missing = paths.stream().filter(path -> !Files.exists(path)).toList();
    if (!missing.isEmpty()) {
      throw new UsageException(
          missing.stream()
                  .map(path -> "There is no such file or folder: " + path + ".")
                  .collect(Collectors.joining(" "))
              + " Nothing was added.");
    }
  }

  @Override
  public Integer call() {
    check(paths);
    try (Interruption interruption = new Interruption();
        OpenArchive open = wiring.open(archive, archive.data());
        ArticleCount count = ArticleCount.of(Readers.standard(reading.reading()), paths)) {
      IngestProgress progress = new IngestProgress(terminal.progress(), interruption, count::total);
      IngestReport report =
          wiring
              .ingest(open.archive(), archive.data(), threads.count(), reading.reading())
              .run(paths, progress);
      terminal.out().println(IngestProgress.summary(report));
      terminal.out().flush();
      return report.failures().isEmpty() ? 0 : Main.FAILED;
    }
  }
}
