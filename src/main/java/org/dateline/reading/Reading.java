package org.dateline.reading;

import org.dateline.article.Article;

/** The outcome of reading one article of a file. */
public sealed interface Reading {
  /** The file, and the line where a file holds many articles: {@code wires.jsonl:12}. */
  String where();

  /**
   * An article.
   *
   * @param file as it was given, a member of an archive as {@code wires.zip!a.xml}
   */
  record Success(String where, String file, Article article) implements Reading {}

  /** No article: {@code reason} says why and what to do, in one sentence for an archivist. */
  record Failure(String where, String reason) implements Reading {}

  /** Nothing wrong, but no article either: a picture, a list of items, an advertisement. */
  record Skipped(String where, String reason) implements Reading {}
}
