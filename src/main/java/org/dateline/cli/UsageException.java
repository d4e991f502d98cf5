package org.dateline.cli;

/** What was asked for cannot be done; the message says what to ask instead. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
