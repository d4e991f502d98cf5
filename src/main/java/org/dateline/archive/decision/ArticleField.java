package org.dateline.archive.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Field of an article that can be corrected. */
public enum ArticleField {
  TITLE,
  /** The day, month or year of publication. */
  PUBLISHED,
  SOURCE,
  /** The byline. */
  AUTHOR;

  /** The field as written in the contracts: {@code published}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field with a label, in whatever case, if there is one. */
  public static Optional<ArticleField> of(String label) {
    return Arrays.stream(values())
        .filter(field -> field.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
