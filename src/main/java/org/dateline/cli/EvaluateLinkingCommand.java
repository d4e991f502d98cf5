package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.evaluate.LinkingEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the linker on texts whose names were linked by hand. */
@Command(
    name = "linking",
    description = {
      "Score entity linking against texts with marked names.",
      "A row is {\"id\", \"text\", \"mentions\": [{\"start\", \"end\", \"gold\": Wikipedia title or"
          + " \"NIL\"}]}."
    })
final class EvaluateLinkingCommand extends Evaluation {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of marked texts.")
  private List<Path> files = List.of();

  @Option(
      names = "--held-out",
      description =
          "Also score each file with weights learnt from the other files, since the shipped weights may have been learnt from it.")
  private boolean heldOut;

  EvaluateLinkingCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  @Override
  int measure() throws Exception {
    LinkingEvaluation evaluation =
        new LinkingEvaluation(wiring().annotator().get(), wiring().authority().get());
    if (heldOut && files.size() < 2) {
      throw new UsageException(
          "--held-out needs two files or more: each is scored with weights learnt from the others.");
    }
    if (heldOut) {
      evaluation.evaluateHeldOut(files, out()::println);
    } else {
      evaluation.evaluate(files, out()::println);
    }
    return 0;
  }
}
