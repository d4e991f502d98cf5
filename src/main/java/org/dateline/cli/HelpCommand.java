package org.dateline.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code help NAME}, which prints what {@code NAME --help} prints. */
@Command(
    name = "help",
    description = "Show the help of a command, for example dateline help ingest.")
final class HelpCommand implements Runnable {
  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command; without it, all commands are listed.")
  private List<String> command = List.of();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = spec.parent().commandLine();
    for (String name : command) {
      CommandLine next = line.getSubcommands().get(name);
      if (next == null) {
        throw new UsageException("There is no command “" + name + "”. See dateline help.");
      }
      line = next;
    }
    line.usage(spec.commandLine().getOut());
  }
}
