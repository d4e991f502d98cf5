package org.dateline.reading;

import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/** The outcome of reading one article of a file. */
public sealed interface ReadResult {
  /** The file, and the line where a file holds many articles: {@code wires.jsonl:12}. */
  String where();

  /**
   * An article.
   *
   * @param file as it was given, a member of an archive as {@code wires.zip!a.xml}
   * @param notes remarks on how it was read, each a sentence
   * @param earlier annotations of an earlier language pass, null for none
   */
  record Success(
      String where,
      String file,
      Article article,
      List<String> notes,
      @Nullable EarlierAnnotations earlier)
      implements ReadResult {
    public Success {
      notes = List.copyOf(notes);
    }

    /** An article of which nothing is to be said. */
    public Success(String where, String file, Article article) {
      this(where, file, article, List.of(), null);
    }
  }

  /**
   * Annotations that a language pass made of an article before it was read.
   *
   * @param pass the pass, with its versions
   */
  record EarlierAnnotations(Annotations annotations, String pass) {}

  /**
   * A failure, which gave no article: {@code reason} says why and what to do, in one sentence for
   * an archivist.
   */
  record Failure(String where, String reason) implements ReadResult {}

  /**
   * A part of the input that is sound but no article: a picture, a list of items, an advertisement.
   */
  record Skipped(String where, String reason) implements ReadResult {}
}
