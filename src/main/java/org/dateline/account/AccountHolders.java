package org.dateline.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.archive.account.Account;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.account.Role;

/** Adds, changes and removes accounts. Safe for use by several threads. */
public final class AccountHolders {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N} ._@'’-]{0,62}[\\p{L}\\p{M}\\p{N}.])?");

  private final AccountStore store;
  private final Passwords passwords;
  private final Clock clock;

  AccountHolders(AccountStore store, Passwords passwords, Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.clock = clock;
  }

  public List<Account> all() {
    return store.accounts().all();
  }

  public Optional<Account> find(String name) {
    return NAME.matcher(name).matches()
        ? store.accounts().find(Account.id(name))
        : Optional.empty();
  }

  /**
   * Adds an account.
   *
   * @throws AccountRefused if there is one of this name, or name or password cannot be
   */
  public Account add(String name, String password, Role role) {
    if (!NAME.matcher(name).matches()) {
      throw new AccountRefused(
          "A name has at most 64 letters, digits, spaces and . _ @ ' -, and begins with a letter or"
              + " a digit.");
    }
    Account account = new Account(name, role, passwords.hash(password), clock.instant());
    if (!store.accounts().add(account)) {
      throw new AccountRefused(
          "There is an account “"
              + name
              + "” already. Its role is set by dateline users role, its password by dateline users"
              + " password.");
    }
    return account;
  }

  /** Sets a password, which ends all sessions that began with the former one. */
  public void setPassword(String name, String password) {
    Account account = known(name);
    store.accounts().replace(account.withHash(passwords.hash(password)));
  }

  /**
   * Gives an account another role, from the next request on.
   *
   * @throws AccountRefused if nobody would be admin any more
   */
  public synchronized Account setRole(String name, Role role) {
    Account account = known(name);
    if (role != Role.ADMIN) {
      notTheOnlyAdmin(account);
    }
    Account changed = account.withRole(role);
    store.accounts().replace(changed);
    return changed;
  }

  /**
   * Removes an account with its tokens and sessions. What it decided stays under its name.
   *
   * @throws AccountRefused if nobody would be admin any more
   */
  public synchronized void remove(String name) {
    Account account = known(name);
    notTheOnlyAdmin(account);
    store.tokens().all().stream()
        .filter(token -> Account.id(token.account()).equals(account.id()))
        .forEach(token -> store.tokens().remove(token.id()));
    store.accounts().remove(account.id());
  }

  private void notTheOnlyAdmin(Account account) {
    boolean another =
        all().stream().anyMatch(a -> a.role() == Role.ADMIN && !a.id().equals(account.id()));
    if (account.role() == Role.ADMIN && !another) {
      throw new AccountRefused(
          "“" + account.name() + "” is the only admin. Make somebody else one first.");
    }
  }

  Account known(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new AccountRefused(
                    "There is no account “" + name + "”. dateline users lists them."));
  }
}
