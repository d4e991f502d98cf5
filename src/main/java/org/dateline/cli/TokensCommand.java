package org.dateline.cli;

import org.dateline.account.Accounts;
import org.dateline.account.Tokens.NewToken;
import org.dateline.archive.account.ApiToken;
import org.dateline.archive.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** API tokens of an archive. */
@Command(
    name = "tokens",
    description = {
      "Make, list and revoke the API tokens of an archive.",
      "A program shows one as Authorization: Bearer TOKEN; what it does is done in the name of its"
          + " account."
    },
    footer = {"", "Example: dateline tokens add irina --role archivist --note \"nightly import\""},
    subcommands = {
      TokensCommand.AddTokenCommand.class,
      TokensCommand.ShowTokensCommand.class,
      TokensCommand.RevokeTokenCommand.class
    })
final class TokensCommand extends AccountCommands {
  TokensCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal, "tokens");
  }

  @Command(name = "add", description = "Make a token for an account and show it, once.")
  static final class AddTokenCommand extends OnAccounts {
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
      terminal()
          .progress()
          .println(
              "It may do what a "
                  + role.label()
                  + " may"
                  + (role == Role.READER ? "; for more, make one with --role." : ".")
                  + " Keep it; it is not shown again. To revoke it: dateline tokens revoke "
                  + made.token().id());
      say(made.shown());
    }
  }

  @Command(name = "list", description = "List all tokens, never the token itself.")
  static final class ShowTokensCommand extends OnAccounts {
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

  @Command(name = "revoke", description = "Revoke a token, at once.")
  static final class RevokeTokenCommand extends OnAccounts {
    @Parameters(paramLabel = "ID", description = "Id of the token: see \"dateline tokens list\".")
    private String id = "";

    @Override
    void change(Accounts accounts) {
      accounts.tokens().revoke(id);
      say("Token " + id + " is revoked.");
    }
  }
}
