package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.evaluate.CapitalsEvaluation;
import org.dateline.evaluate.GoldRows;
import org.dateline.language.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares the names found in text in capitals with those found in its original. */
@Command(
    name = "capitals",
    description = {
      "Compare the names found in texts set in capitals with those found in the same texts as they are.",
      "A row is {\"text\", \"date\"}."
    })
final class EvaluateCapitalsCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "JSON Lines of articles.")
  private Path file = Path.of("");

  EvaluateCapitalsCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    CapitalsEvaluation evaluation = new CapitalsEvaluation();
    Annotator annotator = wiring.annotator().get();
    GoldRows.read(file).forEach(row -> evaluation.add(annotator, row));
    evaluation.print(terminal.out());
    terminal.out().flush();
    return 0;
  }
}
