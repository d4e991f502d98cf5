package org.dateline.language.quote.marks;

import org.dateline.article.Span;

/**
 * What stands between one pair of quote marks, outermost marks only.
 *
 * @param span with its marks
 * @param opening length of the opening mark in characters: 1, or 2 for <code>''</code>
 * @param closing length of the closing mark, 0 when the stretch runs to the end of its paragraph
 * @param paragraph index of the paragraph it stands in
 */
public record Stretch(Span span, int opening, int closing, int paragraph) {
  /** Whether a closing mark was found. */
  public boolean closed() {
    return closing > 0;
  }

  /** Without the marks. */
  public Span inside() {
    int start = Math.min(span.start() + opening, span.end());
    return new Span(start, Math.max(start, span.end() - closing));
  }
}
