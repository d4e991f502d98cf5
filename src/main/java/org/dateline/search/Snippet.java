package org.dateline.search;

import java.util.List;
import org.dateline.article.Part;
import org.dateline.article.Span;

/**
 * Words of an article, verbatim.
 *
 * @param start offset of {@code text} in {@code part}
 * @param highlights the searched words, as offsets into {@code text}
 */
public record Snippet(Part part, int start, String text, List<Span> highlights) {
  public Snippet {
    highlights = List.copyOf(highlights);
  }
}
