package org.dateline.authority;

import java.util.Optional;

/** The shape of Wikipedia titles, with blanks. Pure. */
public final class Titles {
  private Titles() {}

  /**
   * The title without what tells it apart: "Georgia" of "Georgia (country)", "Paris" of "Paris,
   * Texas"; empty for a plain title.
   */
  public static Optional<String> base(String title) {
    int end = title.endsWith(")") ? title.lastIndexOf(" (") : title.indexOf(", ");
    return end > 0 ? Optional.of(title.substring(0, end)) : Optional.empty();
  }

  /** The title without what tells it apart; a plain title as it is. */
  public static String unqualified(String title) {
    return base(title).orElse(title);
  }

  /**
   * The words that tell a title apart: "country" of "Georgia (country)", "Texas" of "Paris, Texas";
   * empty for a plain title.
   */
  public static Optional<String> qualification(String title) {
    return base(title)
        .map(base -> title.substring(base.length() + 2))
        .map(rest -> title.endsWith(")") ? rest.substring(0, rest.length() - 1) : rest);
  }
}
