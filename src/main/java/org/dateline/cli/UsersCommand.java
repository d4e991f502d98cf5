package org.dateline.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import org.dateline.account.Accounts;
import org.dateline.archive.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** People who may sign in to an archive. */
@Command(
    name = "users",
    description = {
      "Manage the people who may sign in to an archive.",
      "A reader searches and reads, an archivist puts right what the archive says, an admin also"
          + " looks after people and tokens."
    },
    footer = {
      "",
      "Example: dateline users add irina --role archivist",
      "The password is asked for."
    },
    subcommands = {
      UsersCommand.AddUserCommand.class,
      UsersCommand.ShowUsersCommand.class,
      UsersCommand.SetRoleCommand.class,
      UsersCommand.SetPasswordCommand.class,
      UsersCommand.RemoveUserCommand.class
    })
final class UsersCommand extends AccountCommands {
  UsersCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal, "users");
  }

  /** A role as it is given on the command line. */
  static Role role(String label) {
    return Role.of(label)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "“" + label + "” is not a role. Roles are reader, archivist and admin."));
  }

  /** The option that takes a password from the input, for scripts. */
  static final class PasswordOption {
    @Option(
        names = "--password-stdin",
        description = "Take the password from the first line of the input.")
    private boolean fromInput;

    @SuppressWarnings("SystemConsoleNull") // where it is none from JDK 22 on, it reads the input
    String password(Terminal terminal) throws IOException {
      if (fromInput) {
        String line =
            new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
                .readLine();
        return line == null ? "" : line;
      }
      Console console = System.console();
      if (console == null) {
        throw new UsageException(
            "There is no terminal to ask for a password. Give --password-stdin.");
      }
      String password = new String(console.readPassword("Password (8 to 1,000 characters): "));
      if (!password.equals(new String(console.readPassword("Once more: ")))) {
        throw new UsageException("The two passwords differ.");
      }
      return password;
    }
  }

  @Command(name = "add", description = "Add an account; asks for the password.")
  static final class AddUserCommand extends OnAccounts {
    @Parameters(paramLabel = "NAME", description = "Up to 64 letters, digits, spaces and . _ @ ' -")
    private String name = "";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        defaultValue = "reader",
        description = "reader, archivist or admin (default: ${DEFAULT-VALUE}).")
    private Role role = Role.READER;

    @Mixin private final PasswordOption password = new PasswordOption();

    /** A new archive has accounts before it has articles. */
    @Override
    Path folder(ArchiveOptions archive) {
      return archive.data();
    }

    @Override
    void change(Accounts accounts) throws IOException {
      accounts.people().add(name, password.password(terminal()), role);
      say("“" + name + "” can sign in as " + role.label() + ".");
    }
  }

  /** Lists everybody. */
  @Command(name = "list", description = "List the accounts, with role and day.")
  static final class ShowUsersCommand extends OnAccounts {
    @Override
    void change(Accounts accounts) {
      accounts
          .people()
          .all()
          .forEach(
              a ->
                  say(
                      a.name()
                          + "\t"
                          + a.role().label()
                          + "\t"
                          + a.created().atZone(ZoneId.systemDefault()).toLocalDate()));
    }
  }

  /** Gives somebody another role. */
  @Command(name = "role", description = "Change the role of an account, at once.")
  static final class SetRoleCommand extends OnAccounts {
    @Parameters(paramLabel = "NAME", description = "Name of the account.")
    private String name = "";

    @Parameters(paramLabel = "ROLE", description = "reader, archivist or admin.")
    private Role role = Role.READER;

    @Override
    void change(Accounts accounts) {
      accounts.people().setRole(name, role);
      say("“" + name + "” is " + role.label() + ".");
    }
  }

  /** Sets somebody's password. */
  @Command(name = "password", description = "Set the password of an account; its sessions end.")
  static final class SetPasswordCommand extends OnAccounts {
    @Parameters(paramLabel = "NAME", description = "Name of the account.")
    private String name = "";

    @Mixin private final PasswordOption password = new PasswordOption();

    @Override
    void change(Accounts accounts) throws IOException {
      accounts.people().setPassword(name, password.password(terminal()));
      say("“" + name + "” has a new password.");
    }
  }

  @Command(
      name = "remove",
      description = "Remove an account with its tokens. Its decisions keep its name.")
  static final class RemoveUserCommand extends OnAccounts {
    @Parameters(paramLabel = "NAME", description = "Name of the account.")
    private String name = "";

    @Override
    void change(Accounts accounts) {
      accounts.people().remove(name);
      say("“" + name + "” cannot sign in any more.");
    }
  }
}
