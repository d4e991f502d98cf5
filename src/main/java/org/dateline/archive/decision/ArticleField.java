package org.dateline.archive.decision;

/** What can be corrected of an article. */
public enum ArticleField {
  TITLE,
  /** The day, month or year of publication. */
  PUBLISHED,
  SOURCE,
  /** The byline. */
  AUTHOR
}
