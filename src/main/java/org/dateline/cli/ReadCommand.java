package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.reading.formats.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what the readers make of files, a JSON line an article; no archive, no models. */
@Command(
    name = "read",
    description = {
      "Print what the readers make of files and folders, as one JSON line for each article. Needs no archive and no models.",
      "What cannot be read is reported on standard error with the reason."
    },
    footer = {"", "Example: dateline read delivery.zip | head -1"})
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final ReadOptions options = new ReadOptions();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Readers readers = Readers.standard(options.options());
    ReadRows rows = new ReadRows(terminal);
    for (Path path : paths) {
      readers.read(path, rows::add);
    }
    return rows.end() == 0 ? 0 : Main.FAILED;
  }
}
