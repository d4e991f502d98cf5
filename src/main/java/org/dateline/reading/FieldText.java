package org.dateline.reading;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The text of a field, or null where a file says nothing in it. */
final class FieldText {
  private FieldText() {}

  /** The text on one line, each run of white space as one blank. */
  static @Nullable String words(@Nullable String value) {
    String given = blankToNull(value);
    return given == null ? null : given.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /** The reason for leaving out what has no text; one that has a heading looks like an article. */
  static String noText(@Nullable String title) {
    String what =
        title == null || title.isBlank() ? "No text in it" : "No text in it but a heading";
    return what + ". Nothing was added.";
  }

  /** The host of an address without its "www"; null without one. */
  static @Nullable String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
