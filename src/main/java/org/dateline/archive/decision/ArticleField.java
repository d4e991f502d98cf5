package org.dateline.archive.decision;

/** Field of an article that can be corrected. */
public enum ArticleField {
  TITLE,
  /** The day, month or year of publication. */
  PUBLISHED,
  SOURCE,
  /** The byline. */
  AUTHOR
}
