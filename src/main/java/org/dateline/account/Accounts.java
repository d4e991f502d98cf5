package org.dateline.account;

import java.time.Clock;
import org.dateline.archive.account.AccountStore;

/** Accounts of an archive: its people, their sessions and their tokens. */
public record Accounts(AccountHolders people, SignIns signIns, Tokens tokens) {

  public static Accounts in(AccountStore store, Clock clock) {
    return in(store, clock, new Passwords());
  }

  static Accounts in(AccountStore store, Clock clock, Passwords passwords) {
    AccountHolders people = new AccountHolders(store, passwords, clock);
    return new Accounts(
        people, new SignIns(store, people, passwords, clock), new Tokens(store, people, clock));
  }

  /** True if nobody can sign in yet. */
  public boolean isEmpty() {
    return people.all().isEmpty();
  }
}
