package org.dateline.language.quote.marks;

import org.dateline.article.Span;

/**
 * A stretch of text between one pair of quote marks, outermost marks only, or one that is speech by
 * its place alone: after a dash, after a speaker's label.
 *
 * @param span with its marks
 * @param opening length of the opening mark in characters: 1, more where it is written in several (
 *     <code>''</code>, an entity), 0 for none
 * @param closing length of the closing mark, 0 for none
 * @param paragraph index of the paragraph it stands in
 * @param closed whether it ends here; else it runs to the end of its paragraph and the next may go
 *     on with it
 */
public record Stretch(Span span, int opening, int closing, int paragraph, boolean closed) {
  /** The stretch without its marks. */
  public Span inside() {
    int start = Math.min(span.start() + opening, span.end());
    return new Span(start, Math.max(start, span.end() - closing));
  }

  /**
   * True if it may go on in another of the next paragraph, which opens with the same mark: speech
   * in “ ” inside a passage whose paragraphs open with " is not that passage going on.
   */
  public boolean mayGoOnIn(Stretch next, String text) {
    return !closed
        && next.paragraph == paragraph + 1
        && text.charAt(next.span.start()) == text.charAt(span.start());
  }
}
