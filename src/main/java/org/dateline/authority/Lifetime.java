package org.dateline.authority;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The years of a person's life, from a description: "(April 29, 1863 – August 14, 1951)", "(born 5
 * February 1948)". Pure.
 *
 * @param born year, null when unknown
 * @param died year, null when unknown or living
 */
public record Lifetime(@Nullable Integer born, @Nullable Integer died) {
  public static final Lifetime UNKNOWN = new Lifetime(null, null);
  private static final Pattern BOTH =
      Pattern.compile("\\([^()]*?\\b(\\d{3,4})\\b[^()–—-]*[–—-][^()]*?\\b(\\d{3,4})\\b[^()]*\\)");
  private static final Pattern BORN = Pattern.compile("\\bborn\\b[^();]*?\\b(\\d{4})\\b");

  public static Lifetime of(@Nullable String description) {
    if (description == null) {
      return UNKNOWN;
    }
    Matcher born = BORN.matcher(description);
    if (born.find()) {
      return new Lifetime(Integer.valueOf(born.group(1)), null);
    }
    Matcher both = BOTH.matcher(description);
    return both.find()
        ? new Lifetime(Integer.valueOf(both.group(1)), Integer.valueOf(both.group(2)))
        : UNKNOWN;
  }

  /** Years between a person's death and a year; 0 for the living and where nothing is known. */
  public int yearsDeadIn(int year) {
    return died == null ? 0 : Math.max(0, year - died);
  }

  public boolean isUnbornIn(int year) {
    return born != null && born >= year;
  }
}
