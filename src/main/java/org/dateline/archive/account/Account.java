package org.dateline.archive.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;

/**
 * Account of a person.
 *
 * @param hash of the password, with the parameters it was made with
 */
public record Account(String name, Role role, String hash, Instant created)
    implements AccountRecord {

  /** Names that differ in case alone are one. */
  @Override
  public String id() {
    return id(name);
  }

  public static String id(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  public Account withRole(Role other) {
    return new Account(name, other, hash, created);
  }

  public Account withHash(String other) {
    return new Account(name, role, other, created);
  }

  @Override
  public String toString() {
    return "Account[" + name + ", " + role + "]"; // no hash in a log
  }
}
