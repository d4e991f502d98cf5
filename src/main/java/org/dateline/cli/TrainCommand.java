package org.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Learns the weights that come with the program. */
@Command(
    name = "train",
    description = "Learn weights from marked texts.",
    synopsisSubcommandLabel = "SUBJECT")
final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to train: linking, speakers or reported.");
  }
}
