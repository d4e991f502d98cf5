package org.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's name and help; the work is in the subcommands. */
@Command(
    name = "dateline",
    description =
        "Search a news archive by words, people, organizations, places, speakers and dates.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done, 1 some inputs failed, 2 wrong usage, 3 Elasticsearch not reachable.",
      "Start with: dateline demo"
    })
final class DatelineCommand implements Runnable, IVersionProvider {
  private final Installation installation;

  @Spec private CommandSpec spec;

  DatelineCommand(Installation installation) {
    this.installation = installation;
  }

  // picocli acts on these two itself
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  void help(boolean asked) {}

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  void version(boolean asked) {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Dateline " + installation.version()};
  }
}
