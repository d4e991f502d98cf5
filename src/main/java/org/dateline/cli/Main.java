package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.account.Role;
import org.dateline.concurrent.TooLittleMemoryException;
import org.dateline.files.FileErrors;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** The program: parses the command line, runs a command, and turns what went wrong into a code. */
public final class Main {
  /** Some inputs failed, or the command could not do its work. */
  static final int FAILED = 1;

  /** Elasticsearch is not reachable. */
  static final int UNREACHABLE = 3;

  private static final int MOST_ATTEMPTS = 100;

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    Locale.setDefault(
        Locale.ENGLISH); // libraries change case by it: in Turkish, MINISTER has another i
    Terminal terminal = Terminal.standard();
    Wiring wiring = new Wiring(Installation.ofThisProgram(), terminal);
    System.exit(run(commandLine(wiring, terminal), arguments, terminal.progress()));
  }

  private static int run(CommandLine line, String[] arguments, PrintStream to) {
    try {
      return line.execute(arguments);
    } catch (Error e) { // of those, a command can explain this one
      if (explained(e, to)) {
        return FAILED;
      }
      throw e;
    }
  }

  /**
   * Prints the explanation if the program failed for lack of memory. It tries several times, since
   * threads that still load take what memory is left, until they fail of it, too.
   */
  private static boolean explained(Error failure, PrintStream to) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        TooLittleMemoryException scarce = TooLittleMemoryException.in(failure);
        if (scarce != null) {
          to.println("dateline: " + scarce.getMessage());
        }
        return scarce != null;
      } catch (OutOfMemoryError again) {
        Thread.onSpinWait();
      }
    }
    return false;
  }

  static CommandLine commandLine(Wiring wiring, Terminal terminal) {
    DatelineCommand dateline = new DatelineCommand(wiring.installation());
    CommandLine line = new CommandLine(dateline);
    line.getCommandSpec().versionProvider(dateline);
    line.addSubcommand(new DemoCommand(wiring, terminal));
    line.addSubcommand(new ServeCommand(wiring, terminal));
    line.addSubcommand(new IngestCommand(wiring, terminal));
    line.addSubcommand(new RunsCommand(terminal));
    line.addSubcommand(new InboxCommand(wiring));
    line.addSubcommand(new FeedsCommand(terminal));
    line.addSubcommand(new ReadCommand(terminal));
    addThoseThatKeepAnArchive(line, wiring, terminal);
    line.addSubcommand(new AnnotateCommand(wiring, terminal));
    line.addSubcommand(
        new CommandLine(new EvaluateCommand())
            .addSubcommand(new EvaluateArchiveCommand(wiring, terminal))
            .addSubcommand(new EvaluateCopiesCommand(wiring, terminal))
            .addSubcommand(new EvaluateCapitalsCommand(wiring, terminal))
            .addSubcommand(new EvaluateClaimsCommand(wiring, terminal))
            .addSubcommand(new EvaluatePlacesCommand(wiring, terminal))
            .addSubcommand(new EvaluateDatesCommand(wiring, terminal))
            .addSubcommand(new EvaluateLinkingCommand(wiring, terminal))
            .addSubcommand(new EvaluateQuotesCommand(wiring, terminal))
            .addSubcommand(new EvaluateSearchCommand(wiring, terminal))
            .addSubcommand(new EvaluateSpeedCommand(wiring, terminal)));
    line.addSubcommand(new BenchCommand(wiring, terminal));
    line.addSubcommand(train(wiring, terminal));
    line.addSubcommand(new AuthorityCommand(wiring.authorityHome(), terminal));
    line.addSubcommand(new HelpCommand());
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> explain(exception, terminal.progress()));
    line.registerConverter(Role.class, UsersCommand::role);
    line.setOut(Terminal.writer(terminal.out()));
    line.setErr(Terminal.writer(terminal.progress()));
    return line;
  }

  private static void addThoseThatKeepAnArchive(
      CommandLine line, Wiring wiring, Terminal terminal) {
    line.addSubcommand(new RelinkCommand(wiring, terminal));
    line.addSubcommand(new DecideCommand(wiring, terminal));
    line.addSubcommand(new DecisionsCommand(wiring, terminal));
    line.addSubcommand(new UsersCommand(wiring, terminal));
    line.addSubcommand(new TokensCommand(wiring, terminal));
    line.addSubcommand(new BackupCommand(wiring, terminal));
    line.addSubcommand(new RestoreCommand(wiring, terminal));
    line.addSubcommand(new UpgradeCommand(wiring, terminal));
    line.addSubcommand(new DoctorCommand(wiring, terminal));
    line.addSubcommand(new ReannotateCommand(wiring, terminal));
  }

  private static CommandLine train(Wiring wiring, Terminal terminal) {
    return new CommandLine(new TrainCommand())
        .addSubcommand(new TrainLinkingCommand(wiring, terminal))
        .addSubcommand("speakers", new TrainQuotesCommand.OfSpeakers(wiring, terminal))
        .addSubcommand("reported", new TrainQuotesCommand.OfReported(wiring, terminal));
  }

  private static int explain(Exception exception, PrintStream to) throws Exception {
    if (exception instanceof ArchiveUnreachableException
        || exception instanceof ArchiveException.Refused) {
      to.println("dateline: " + exception.getMessage());
      return UNREACHABLE;
    }
    if (exception instanceof ArchiveException) {
      to.println("dateline: " + exception.getMessage());
      return FAILED;
    }
    if (exception instanceof IOException || exception instanceof UncheckedIOException) {
      to.println("dateline: " + FileErrors.reason(exception));
      return FAILED;
    }
    if (exception instanceof UsageException) {
      to.println("dateline: " + exception.getMessage());
      return ExitCode.USAGE;
    }
    TooLittleMemoryException scarce = TooLittleMemoryException.in(exception);
    if (scarce == null) {
      throw exception;
    }
    to.println("dateline: " + scarce.getMessage());
    return FAILED;
  }
}
