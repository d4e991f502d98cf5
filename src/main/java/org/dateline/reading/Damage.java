package org.dateline.reading;

import java.io.EOFException;

/** Damage of a file in plain words, as far as a library's exception says it. */
public final class Damage {
  private Damage() {}

  /** A clause without a full stop, to stand after a colon. */
  public static String of(Throwable e) {
    String message = e.getMessage();
    if (e instanceof EOFException || message == null || message.isBlank()) {
      return e instanceof EOFException || e instanceof java.io.IOException
          ? "it ends too early"
          : "it is not built as its kind is";
    }
    return message
        .replaceAll("(?:\\w+\\.)+(?=\\w*(?:Exception|Error))", "")
        .replaceAll("[.\\s]+$", "");
  }
}
