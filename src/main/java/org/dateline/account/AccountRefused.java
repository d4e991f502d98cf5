package org.dateline.account;

/** Refusal of a change to accounts or tokens. The message says why. */
public final class AccountRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  AccountRefused(String message) {
    super(message);
  }
}
