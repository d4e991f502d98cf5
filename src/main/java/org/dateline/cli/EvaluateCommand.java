package org.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Quality and speed, each by a subcommand; docs/ keeps the figures. */
@Command(
    name = "evaluate",
    description = "Measure quality or speed on files of marked texts.",
    synopsisSubcommandLabel = "SUBJECT")
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to evaluate, for example dates.");
  }
}
