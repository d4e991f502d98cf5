package org.dateline.cli;

/** A request that cannot be met; the message says what to ask instead. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
