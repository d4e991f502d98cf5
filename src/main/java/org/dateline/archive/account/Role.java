package org.dateline.archive.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Permission of an account or a token; each includes those before it. */
public enum Role {
  /** Search, read, export. */
  READER,
  /** Put right what the archive says. */
  ARCHIVIST,
  /** Say who may do what. */
  ADMIN;

  public boolean includes(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** The lesser of the two roles. */
  public Role and(Role other) {
    return includes(other) ? other : this;
  }

  /** The role as written in the contracts: {@code archivist}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String label) {
    return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
  }
}
