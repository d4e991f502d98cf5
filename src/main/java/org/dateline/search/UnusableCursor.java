package org.dateline.search;

/** A cursor that cannot be used: it is malformed, of another search, or expired. */
public final class UnusableCursor extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public UnusableCursor(String message) {
    super(message);
  }

  public UnusableCursor(String message, Throwable cause) {
    super(message, cause);
  }
}
