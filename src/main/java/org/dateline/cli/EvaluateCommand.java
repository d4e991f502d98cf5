package org.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The quality commands: each prints the figures that a page of docs/ quotes. */
@Command(
    name = "evaluate",
    description = "Measure quality and speed against marked data.",
    synopsisSubcommandLabel = "SUBJECT")
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to evaluate.");
  }
}
