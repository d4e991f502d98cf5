package org.dateline.account;

import java.time.Clock;
import org.dateline.archive.account.AccountStore;

/** Accounts whose passwords take next to no time, for tests with many of them. */
public final class CheapAccounts {
  private static final int KIBIBYTES = 16;

  private CheapAccounts() {}

  public static Accounts in(AccountStore store) {
    return Accounts.in(store, Clock.systemUTC(), new Passwords(KIBIBYTES));
  }
}
