package org.dateline.server;

/** There is nothing at the address. */
final class NotFound extends RuntimeException {
  NotFound(String message) {
    super(message);
  }
}
