package org.dateline.search;

import java.util.Locale;

/** A dimension that quotations are counted and filtered by. */
public enum QuoteFacet {
  SPEAKER,
  /** Entities named inside the quotation. */
  ABOUT,
  SOURCE,
  /** Values: direct, mixed, indirect. */
  KIND;

  /** Its name as a parameter: {@code about}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
