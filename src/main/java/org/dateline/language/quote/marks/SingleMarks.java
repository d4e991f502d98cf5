package org.dateline.language.quote.marks;

import java.util.List;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.lexicon.Language;

/** Pairs single quote marks, which look like apostrophes. */
final class SingleMarks {
  private static final Set<String> CLIPPED = Language.ENGLISH.words("speech/clipped");

  private final String text;

  SingleMarks(String text) {
    this.text = text;
  }

  void pair(Span paragraph, int index, List<Stretch> to) {
    int i = paragraph.start();
    int barren = i; // nothing closes before it
    while (i < paragraph.end()) {
      if (!opens(i, paragraph)) {
        i++;
        continue;
      }
      int close = i + 1 < barren ? ~barren : closing(i + 1, paragraph);
      barren = close < 0 ? ~close : i;
      if (close >= 0) {
        to.add(new Stretch(new Span(i, close + 1), 1, 1, index, true));
        i = close + 1;
      } else if (beginsSpeech(i, paragraph)) {
        int end = opening(i + 1, paragraph);
        to.add(new Stretch(new Span(i, end), 1, 0, index, false));
        i = end;
      } else {
        i++;
      }
    }
  }

  /** An opening mark of which only the closing one can have been forgotten, no apostrophe. */
  private boolean beginsSpeech(int i, Span paragraph) {
    // "Roe said: "
    boolean afterSign =
        i - 2 >= paragraph.start()
            && Character.isWhitespace(text.charAt(i - 1))
            && ":,".indexOf(text.charAt(i - 2)) >= 0;
    return (i == paragraph.start() || afterSign)
        && i + 1 < paragraph.end()
        && Character.isUpperCase(text.charAt(i + 1));
  }

  /** The offset of the next mark that opens; the paragraph's end without one. */
  private int opening(int from, Span paragraph) {
    int i = from;
    while (i < paragraph.end() && !opens(i, paragraph)) {
      i++;
    }
    return i;
  }

  boolean opens(int i, Span paragraph) {
    char c = text.charAt(i);
    if (c != '\'' && c != '‘' && c != '‛' && c != '‚' && c != '`') {
      return false;
    }
    boolean doubled = i > paragraph.start() && text.charAt(i - 1) == c;
    if (doubled
        || i + 1 >= paragraph.end()
        || Mark.shape(text, i, i + 1, paragraph) != Mark.MarkRole.OPENS) {
      return false;
    }
    char after = text.charAt(i + 1);
    return Character.isLetter(after) ? !isElision(i + 1, paragraph) : "\"“[…".indexOf(after) >= 0;
  }

  /** True for an apostrophe that stands where an opening mark would: 'em, 'til, 'twas. */
  private boolean isElision(int at, Span paragraph) {
    int end = at;
    while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return CLIPPED.contains(text.substring(at, Math.min(end, at + 6)));
  }

  /**
   * The first mark that closes for certain (after a sign of punctuation, or a letter that takes no
   * bare apostrophe), else the last that may (after an s), before the next opening one. Without
   * one, the complement of where the search ended.
   */
  private int closing(int from, Span paragraph) {
    int maybe = -1;
    for (int i = from; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c != '\'' && c != '’' && c != '‘') {
        continue;
      }
      if (opens(i, paragraph) && (maybe >= 0 || c == '‘')) {
        return maybe >= 0 ? maybe : ~i; // no mark of this kind opens within one that is open
      }
      if (Mark.shape(text, i, i + 1, paragraph) != Mark.MarkRole.CLOSES) {
        continue;
      }
      if (text.charAt(i - 1) != 's') {
        return i;
      }
      maybe = i;
    }
    return maybe >= 0 ? maybe : ~paragraph.end();
  }
}
