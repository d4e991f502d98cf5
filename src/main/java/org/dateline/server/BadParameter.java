package org.dateline.server;

import org.jspecify.annotations.Nullable;

/** A parameter that cannot be understood. The message says why, and how to write it. */
final class BadParameter extends RuntimeException {
  private final String name;
  private final @Nullable String suggestion;

  BadParameter(String name, String message) {
    this(name, message, null);
  }

  BadParameter(String name, String message, @Nullable String suggestion) {
    super(message);
    this.name = name;
    this.suggestion = suggestion;
  }

  String name() {
    return name;
  }

  /** The name of a parameter that exists and is spelt like it. */
  @Nullable String suggestion() {
    return suggestion;
  }
}
