package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.reading.formats.Readers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Annotates rows from standard input to standard output; no archive, no Elasticsearch. */
@Command(
    name = "annotate",
    description = {
      "Find names, quotations, speakers and dates in texts. Reads JSON Lines and writes JSON Lines in the same order.",
      "A line of input is {\"id\": ..., \"text\": ..., \"title\": ..., \"date\": \"2022-01-12\", \"language\": \"en\"}; title, date and language may be left out.",
      "A line that cannot be read, or a step that fails on a line, is reported on standard error; the other lines are annotated.",
      "With --for-ingest it reads articles of any format as ingest does, and the rows also hold the article: ingest stores them without the language models."
    },
    footer = {
      "",
      "Example: dateline annotate < rows.jsonl > annotations.jsonl",
      "         dateline annotate --for-ingest wires/ | zstd > wires.annotated.jsonl.zst"
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Option(
      names = "--for-ingest",
      description =
          "Write rows that ingest takes: the article and all that was found in it stand beside the annotations.")
  private boolean forIngest;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "With --for-ingest: files and folders (default: standard input).")
  private List<Path> paths = List.of();

  @Mixin private final ReadOptions readOptions = new ReadOptions();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  // as in the HTTP contract: quotations are what stands in marks, unless all speech is asked for
  @Option(
      names = "--speech",
      paramLabel = "quoted|all",
      description =
          "quoted: quotations in quote marks (the default); all: also speech that is reported without them.")
  private WantedSpeech speech = WantedSpeech.QUOTED;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Also link with the authority files that were imported into this data folder.")
  private @Nullable Path data;

  /** Quotations that are wanted; written in lower case. */
  private enum WantedSpeech {
    QUOTED,
    ALL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  AnnotateCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    wiring.loadEarly(data);
    RowsInOrder.RowCounts count = forIngest ? forIngest() : rows();
    terminal.progress().printf("%d rows annotated, %d failed.%n", count.done(), count.failed());
    return count.failed() == 0 ? 0 : Main.FAILED;
  }

  private RowsInOrder.RowCounts forIngest() throws IOException, InterruptedException {
    RowAnnotator annotator =
        new RowAnnotator(
            wiring.archiveAnnotator(), wiring.linkerFor(data), speech == WantedSpeech.ALL);
    List<Path> given = paths.isEmpty() ? List.of(Path.of("-")) : paths;
    IngestCommand.check(given);
    try (Spooled input = Spooled.of(given, terminal.in())) {
      return new AnnotatedRows(
              Readers.standard(readOptions.options()),
              annotator,
              terminal.progress(),
              threads.count())
          .run(input.paths(), terminal.out());
    }
  }

  private RowsInOrder.RowCounts rows() throws IOException, InterruptedException {
    if (!paths.isEmpty()) {
      throw new UsageException(
          "Rows are read from standard input: annotate < FILE. Files are taken with --for-ingest.");
    }
    AnnotationStream stream =
        new AnnotationStream(
            wiring.archiveAnnotator(),
            wiring.linkerFor(data),
            terminal.progress(),
            threads.count(),
            speech == WantedSpeech.ALL);
    return stream.run(terminal.in(), terminal.out());
  }
}
