package org.dateline.reading;

import org.dateline.article.Article;

/** What became of one article of a file. */
public sealed interface Reading {
  /** The file, and the line where a file holds many articles: {@code wires.jsonl:12}. */
  String where();

  /** An article. */
  record Success(String where, Article article) implements Reading {}

  /** No article: {@code reason} says why and what to do, in one sentence for an archivist. */
  record Failure(String where, String reason) implements Reading {}
}
