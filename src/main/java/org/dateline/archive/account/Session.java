package org.dateline.archive.account;

import java.time.Instant;

/**
 * Session of somebody who is signed in.
 *
 * @param id SHA-256 of the secret in the cookie
 * @param password digest of the hash of the password it began with: it ends when that is changed
 */
public record Session(String id, String account, String password, Instant began, Instant used)
    implements AccountRecord {

  public Session usedAt(Instant now) {
    return new Session(id, account, password, began, now);
  }

  @Override
  public String toString() {
    return "Session[" + account + ", " + began + "]";
  }
}
