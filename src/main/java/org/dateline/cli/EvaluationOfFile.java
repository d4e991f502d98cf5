package org.dateline.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** An evaluation on one file, whose rows the command's description shows. */
abstract class EvaluationOfFile extends Evaluation {
  @Parameters(paramLabel = "FILE", description = "Rows as JSON Lines, plain or gzipped.")
  private Path file = Path.of("");

  EvaluationOfFile(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  final Path file() {
    return file;
  }
}
