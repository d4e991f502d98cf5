package org.dateline.cli;

import org.dateline.evaluate.CapitalsEvaluation;
import org.dateline.evaluate.GoldRows;
import org.dateline.language.Annotator;
import picocli.CommandLine.Command;

/** Compares the names found in text in capitals with those found in its original. */
@Command(
    name = "capitals",
    description = {
      "Compare the names found in texts set in capitals with those found in the same texts as they are.",
      "A row is {\"text\", \"date\"}."
    })
final class EvaluateCapitalsCommand extends EvaluationOfFile {
  EvaluateCapitalsCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  @Override
  int measure() throws Exception {
    CapitalsEvaluation evaluation = new CapitalsEvaluation();
    Annotator annotator = wiring().annotator().get();
    GoldRows.read(file()).forEach(row -> evaluation.add(annotator, row));
    evaluation.print(out());
    return 0;
  }
}
