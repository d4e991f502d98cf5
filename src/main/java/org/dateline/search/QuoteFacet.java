package org.dateline.search;

import java.util.List;
import java.util.Locale;

/** A field of quotations whose values are counted, and by which quotations are filtered. */
public enum QuoteFacet {
  SPEAKER,
  /** Entities named inside the quotation. */
  ABOUT,
  SOURCE,
  /** Values: direct, mixed, indirect. */
  KIND;

  /** The facets whose values are words, not entities. */
  public static final List<QuoteFacet> OF_WORDS = List.of(SOURCE, KIND);

  /** The facet's name as a parameter: {@code about}. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
