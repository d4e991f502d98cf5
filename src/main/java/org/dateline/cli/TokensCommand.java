package org.dateline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dateline.account.Accounts;
import org.dateline.account.Tokens.NewToken;
import org.dateline.archive.account.ApiToken;
import org.dateline.archive.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** API tokens of an archive. */
@Command(
    name = "tokens",
    description = {
      "Make, list and revoke the API tokens of an archive.",
      "A program shows one as Authorization: Bearer TOKEN; what it does is done in the name of its"
          + " account."
    },
    footer = {"", "Example: dateline tokens add irina --role archivist --note \"nightly import\""},
    subcommands = {TokensCommand.Add.class, TokensCommand.Show.class, TokensCommand.Revoke.class})
final class TokensCommand implements Runnable {
  private final Wiring wiring;
  private final Terminal terminal;

  TokensCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new UsageException(
        "Name what to do, for example add or list. See dateline tokens --help.");
  }

  /** A subcommand on one archive. */
  abstract static class OnTokens implements Callable<Integer> {
    @ParentCommand private TokensCommand parent;
    @Mixin private final ArchiveOptions archive = new ArchiveOptions();

    abstract void change(Accounts accounts);

    @Override
    public final Integer call() throws IOException {
      return UsersCommand.on(parent.wiring, archive, archive.existingData(), this::change);
    }

    final void say(String line) {
      parent.terminal.out().println(line);
      parent.terminal.out().flush();
    }

    final void hint(String line) {
      parent.terminal.progress().println(line);
    }
  }

  /** Makes a token. */
  @Command(name = "add", description = "Make a token for an account and show it, once.")
  static final class Add extends OnTokens {
    @Parameters(paramLabel = "NAME", description = "Name of the account.")
    private String name = "";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        defaultValue = "reader",
        description =
            "Role of the token: reader, archivist or admin, at most that of the account (default:"
                + " ${DEFAULT-VALUE}).")
    private Role role = Role.READER;

    @Option(
        names = "--note",
        paramLabel = "TEXT",
        defaultValue = "",
        description = "What it is for.")
    private String note = "";

    @Override
    void change(Accounts accounts) {
      NewToken made = accounts.tokens().add(name, role, note);
      hint(
          "It may do what a "
              + role.label()
              + " may"
              + (role == Role.READER ? "; for more, make one with --role." : ".")
              + " Keep it; it is not shown again. To revoke it: dateline tokens revoke "
              + made.token().id());
      say(made.shown());
    }
  }

  /** Lists all tokens. */
  @Command(name = "list", description = "List all tokens, never the token itself.")
  static final class Show extends OnTokens {
    @Override
    void change(Accounts accounts) {
      accounts.tokens().all().forEach(token -> say(row(token)));
    }

    private static String row(ApiToken token) {
      String used = token.used() == null ? "never used" : "last used " + token.used();
      return String.join(
          "\t", token.id(), token.account(), token.role().label(), used, token.note());
    }
  }

  /** Revokes a token. */
  @Command(name = "revoke", description = "Revoke a token, at once.")
  static final class Revoke extends OnTokens {
    @Parameters(paramLabel = "ID", description = "Id of the token: see \"dateline tokens list\".")
    private String id = "";

    @Override
    void change(Accounts accounts) {
      accounts.tokens().revoke(id);
      say("Token " + id + " is revoked.");
    }
  }
}
