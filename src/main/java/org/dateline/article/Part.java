package org.dateline.article;

import java.util.Locale;

/** The field of an article that offsets count in. */
public enum Part {
  TITLE,
  TEXT;

  /** The part as written in the contracts: {@code title}, {@code text}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
