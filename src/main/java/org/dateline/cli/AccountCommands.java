package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.account.AccountRefused;
import org.dateline.account.Accounts;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command on the accounts of an archive, whose subcommands do the work. */
abstract class AccountCommands implements Runnable {
  private final Wiring wiring;
  private final Terminal terminal;
  private final String name;

  AccountCommands(Wiring wiring, Terminal terminal, String name) {
    this.wiring = wiring;
    this.terminal = terminal;
    this.name = name;
  }

  @Override
  public final void run() {
    throw new UsageException(
        "Name what to do, for example add or list. See dateline " + name + " --help.");
  }

  /** A subcommand on one archive. */
  abstract static class OnAccounts implements Callable<Integer> {
    @ParentCommand private AccountCommands parent;
    @Mixin private final ArchiveOptions archive = new ArchiveOptions();

    abstract void change(Accounts accounts) throws IOException;

    /** The folder of the archive, which must be there. */
    Path folder(ArchiveOptions archive) {
      return archive.existingData();
    }

    @Override
    public final Integer call() throws IOException {
      try (OpenArchive open = parent.wiring.open(archive, folder(archive))) {
        change(Wiring.accounts(open.archive()));
        return 0;
      } catch (AccountRefused e) {
        throw new UsageException(e.getMessage());
      }
    }

    final Terminal terminal() {
      return parent.terminal;
    }

    final void say(String line) {
      terminal().out().println(line);
      terminal().out().flush();
    }
  }
}
