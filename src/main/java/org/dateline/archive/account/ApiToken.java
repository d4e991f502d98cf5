package org.dateline.archive.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * API token: shown by a program in place of a password. The token itself is shown once and not
 * kept.
 *
 * @param id its public part
 * @param account in whose name it acts
 * @param role its role; what it may do is limited by the account's role as well
 * @param hash SHA-256 of its secret part, which is 256 random bits
 * @param used moment of its last use, to the minute; null when it was never used
 */
public record ApiToken(
    String id,
    String account,
    Role role,
    String note,
    String hash,
    Instant created,
    @Nullable Instant used)
    implements AccountRecord {

  public ApiToken usedAt(Instant now) {
    return new ApiToken(id, account, role, note, hash, created, now);
  }

  @Override
  public String toString() {
    return "ApiToken[" + id + " of " + account + ", " + role + "]";
  }
}
