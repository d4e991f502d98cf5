package org.dateline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Annotates rows from standard input to standard output; no archive, no Elasticsearch. */
@Command(
    name = "annotate",
    description = {
      "Find names, quotations, speakers and dates in texts. Reads JSON lines and writes JSON lines in the same order.",
      "A line of input is {\"id\": ..., \"text\": ..., \"title\": ..., \"date\": \"2022-01-12\", \"language\": \"en\"}; title, date and language may be left out.",
      "A line that cannot be read, or a step that fails on a line, is reported on standard error; the other lines are annotated."
    },
    footer = {"", "Example: dateline annotate < rows.jsonl > annotations.jsonl"})
final class AnnotateCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  // as in the HTTP contract: quotations are what stands in marks, unless all speech is asked for
  @Option(
      names = "--speech",
      paramLabel = "quoted|all",
      description =
          "quoted: quotations in quote marks (the default); all: also speech that is reported without them.")
  private Speech speech = Speech.QUOTED;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Also link with the authority files that were imported into this data folder.")
  private @Nullable Path data;

  /** Quotations that are wanted; written in lower case. */
  private enum Speech {
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
    AnnotationStream stream =
        new AnnotationStream(
            wiring.archiveAnnotator(),
            wiring.linkerFor(data),
            terminal.progress(),
            threads.count(),
            speech == Speech.ALL);
    AnnotationStream.Count count = stream.run(terminal.in(), terminal.out());
    terminal
        .progress()
        .printf("%d rows annotated, %d failed.%n", count.annotated(), count.failed());
    return count.failed() == 0 ? 0 : Main.FAILED;
  }
}
