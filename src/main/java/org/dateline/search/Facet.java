package org.dateline.search;

import java.util.Locale;

/** A dimension that articles are counted and filtered by. */
public enum Facet {
  SPEAKER,
  ORGANIZATION,
  PERSON,
  PLACE,
  SOURCE;

  /** Its name as a parameter: {@code person}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
