package org.dateline.language.quote.marks;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Part;
import org.dateline.article.Span;

/**
 * Pairs quote marks: straight, curly, German, French, Swedish, and double apostrophes. What a mark
 * does is told by its shape (what stands on either side of it) before its character, since web copy
 * mixes styles and turns marks round. Single marks count only in an article that quotes with them,
 * as British papers do, and in headlines.
 *
 * <p>One pass over the text; each mark looks ahead over a fixed number of marks.
 */
public final class QuoteMarks {
  /** How many marks ahead a mark looks for the closer of a nested quotation. */
  private static final int AHEAD = 8;

  /** An unclosed quotation that is longer than any paragraph of speech is a stray mark. */
  private static final int LONGEST_UNCLOSED = 5_000;

  private static final int LONGEST_VALUE = 200;

  private final String text;
  // old wire copy has no other double mark; beside others '' is what is left of markup
  private final boolean doubledApostrophes;
  private final boolean english;

  private QuoteMarks(String text, boolean doubledApostrophes) {
    this.text = text;
    this.doubledApostrophes = doubledApostrophes && text.chars().noneMatch(c -> isDouble((char) c));
    this.english = text.indexOf('“') >= 0;
  }

  /**
   * Stretches in order; none overlaps another.
   *
   * @param doubledApostrophes whether <code>''</code> is a mark, in a text that has no other double
   *     one
   */
  public static List<Stretch> find(
      Part part, String text, List<Span> paragraphs, boolean doubledApostrophes) {
    QuoteMarks marks = new QuoteMarks(text, doubledApostrophes);
    List<Stretch> doubles = new ArrayList<>();
    List<Stretch> singles = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      marks.pair(marks.doubleMarks(paragraphs.get(i)), paragraphs.get(i), i, doubles);
      marks.pairSingle(paragraphs.get(i), i, singles);
    }
    // where doubled apostrophes quote, single ones stand inside quotations
    boolean single =
        part == Part.TITLE
            ? doubles.isEmpty()
            : !text.contains("''") && covered(singles) > 2 * covered(doubles);
    return single ? singles : doubles;
  }

  private static long covered(List<Stretch> stretches) {
    return stretches.stream().mapToLong(s -> s.span().length()).sum();
  }

  private enum Shape {
    OPENS,
    CLOSES,
    EITHER
  }

  private record Mark(int at, int length, char character, Shape shape) {
    int end() {
      return at + length;
    }
  }

  private List<Mark> doubleMarks(Span paragraph) {
    List<Mark> marks = new ArrayList<>();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean pair =
          (c == '\'' || c == '`' || c == '‘' || c == '’')
              && i + 1 < paragraph.end()
              && text.charAt(i + 1) == c;
      if (pair && doubledApostrophes) {
        marks.add(new Mark(i, 2, '"', shape(i, i + 2, paragraph)));
        i++;
      } else if (isDouble(c) && !isMarkup(i, paragraph)) {
        marks.add(new Mark(i, 1, c, shape(i, i + 1, paragraph)));
      }
    }
    return marks;
  }

  /** What is left of a page's markup: id="123". */
  private boolean isMarkup(int i, Span paragraph) {
    int from = i - 1;
    if (text.charAt(i) != '"') {
      return false;
    }
    if (from >= paragraph.start() && text.charAt(from) == '=') {
      return true;
    }
    while (from >= paragraph.start() && i - from <= LONGEST_VALUE && text.charAt(from) != '"') {
      from--;
    }
    return from > paragraph.start() && text.charAt(from) == '"' && text.charAt(from - 1) == '=';
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»'
        || c == '＂';
  }

  private Shape shape(int start, int end, Span paragraph) {
    char before = start > paragraph.start() ? text.charAt(start - 1) : ' ';
    char after = end < paragraph.end() ? text.charAt(end) : ' ';
    boolean freeBefore = Paragraphs.isBlank(before) || "([{—–-/‘'“".indexOf(before) >= 0;
    boolean freeAfter = Paragraphs.isBlank(after) || ",.;:?!)]}—–-/’'”…".indexOf(after) >= 0;
    if (freeBefore && !freeAfter) {
      return Shape.OPENS;
    }
    if (freeAfter && !freeBefore) {
      return Shape.CLOSES;
    }
    if (!freeBefore && (before == ':' || before == ',')) {
      return Shape.OPENS;
    }
    if (freeBefore && Paragraphs.isBlank(before) && !Paragraphs.isBlank(after)) {
      return Shape.OPENS;
    }
    if (freeAfter && Paragraphs.isBlank(after) && !Paragraphs.isBlank(before)) {
      return Shape.CLOSES;
    }
    return Shape.EITHER;
  }

  private void pair(List<Mark> marks, Span paragraph, int index, List<Stretch> to) {
    Mark outer = null;
    int nested = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (outer == null) {
        if (opens(marks, i)) {
          outer = mark;
          nested = 0;
        }
      } else if (nestedOpens(marks, i, outer)) {
        nested++;
      } else if (nested > 0) {
        nested--;
      } else if (!isInch(marks, i)) {
        add(new Span(outer.at(), mark.end()), outer, mark.length(), index, to);
        outer = null;
      }
    }
    if (outer != null && paragraph.end() - outer.at() <= LONGEST_UNCLOSED) {
      add(new Span(outer.at(), paragraph.end()), outer, 0, index, to);
    }
  }

  private void add(Span span, Mark outer, int closing, int paragraph, List<Stretch> to) {
    Stretch stretch = new Stretch(span, outer.length(), closing, paragraph);
    Span inside = stretch.inside();
    for (int i = inside.start(); i < inside.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        to.add(stretch);
        return;
      }
    }
  }

  private boolean opens(List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    return switch (mark.shape()) {
      // ”So” is how Swedes quote; beside “ it is a slip that pairs with nothing for certain
      case OPENS -> mark.character() != '”' || !english;
      // 15" and 6' 2'' are measures when no quotation is open; another closing shape is a stray
      case CLOSES -> false;
      case EITHER -> mark.character() != '”' && !afterDigit(mark) && i + 1 < marks.size();
    };
  }

  /** Whether the mark opens a quotation inside the open one: it must have a closer of its own. */
  private boolean nestedOpens(List<Mark> marks, int i, Mark outer) {
    Mark mark = marks.get(i);
    if (mark.shape() != Shape.OPENS) {
      return false;
    }
    if (mark.character() == '»' || (outer.character() == '»' && mark.character() == '«')) {
      return false;
    }
    int open = 2;
    for (int j = i + 1; j < marks.size() && j <= i + AHEAD; j++) {
      open += marks.get(j).shape() == Shape.OPENS ? 1 : -1;
      if (open == 0) {
        return true;
      }
    }
    // curly marks of one shape tell more than straight ones: “A “B” runs on to the paragraph's end
    return mark.character() == '“' && open == 1;
  }

  /** An inch mark inside speech: after a digit, and the quotation's own closer still to come. */
  private boolean isInch(List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    return mark.character() == '"'
        && afterDigit(mark)
        && i + 1 < marks.size()
        && marks.get(i + 1).shape() == Shape.CLOSES
        && !afterDigit(marks.get(i + 1));
  }

  private boolean afterDigit(Mark mark) {
    return mark.at() > 0 && Character.isDigit(text.charAt(mark.at() - 1));
  }

  private void pairSingle(Span paragraph, int index, List<Stretch> to) {
    int i = paragraph.start();
    while (i < paragraph.end()) {
      if (!opensSingle(i, paragraph)) {
        i++;
        continue;
      }
      int close = closeSingle(i + 1, paragraph);
      if (close < 0) {
        return; // no mark closes here or anywhere behind
      }
      to.add(new Stretch(new Span(i, close + 1), 1, 1, index));
      i = close + 1;
    }
  }

  private boolean opensSingle(int i, Span paragraph) {
    char c = text.charAt(i);
    if (c != '\'' && c != '‘' && c != '‚' && c != '`') {
      return false;
    }
    boolean doubled = i > paragraph.start() && text.charAt(i - 1) == c;
    if (doubled || i + 1 >= paragraph.end() || shape(i, i + 1, paragraph) != Shape.OPENS) {
      return false;
    }
    char after = text.charAt(i + 1);
    return Character.isLetter(after) ? !isElision(i + 1, paragraph) : "\"“[…".indexOf(after) >= 0;
  }

  /** 'em, 'til, 'twas: an apostrophe that stands where an opening mark would. */
  private boolean isElision(int at, Span paragraph) {
    int end = at;
    while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return switch (text.substring(at, Math.min(end, at + 6))) {
      case "em", "til", "tis", "twas", "n", "cause", "bout", "cos", "round" -> true;
      default -> false;
    };
  }

  /**
   * The first mark that closes for certain (after a sign of punctuation, or a letter that takes no
   * bare apostrophe), else the last that may (after an s), before the next opening one.
   */
  private int closeSingle(int from, Span paragraph) {
    int maybe = -1;
    for (int i = from; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c != '\'' && c != '’' && c != '‘') {
        continue;
      }
      if (maybe >= 0 && opensSingle(i, paragraph)) {
        return maybe;
      }
      if (shape(i, i + 1, paragraph) != Shape.CLOSES) {
        continue;
      }
      if (text.charAt(i - 1) != 's') {
        return i;
      }
      maybe = i;
    }
    return maybe;
  }
}
