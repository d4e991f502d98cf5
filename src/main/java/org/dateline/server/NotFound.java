package org.dateline.server;

/** Thrown where nothing is at an address; answered with 404. */
final class NotFound extends RuntimeException {
  NotFound(String message) {
    super(message);
  }
}
