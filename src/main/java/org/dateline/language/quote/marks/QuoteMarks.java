package org.dateline.language.quote.marks;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Part;
import org.dateline.article.Span;

/**
 * Pairs quote marks: straight, curly, German, French, Swedish, and double apostrophes, also where
 * they are written as entities. Whether a mark opens or closes follows from its surroundings (what
 * stands on either side of it) rather than from its character, since web pages mix styles and turn
 * marks round. Single marks count only in an article that quotes with them, as British papers do,
 * and in headlines.
 *
 * <p>One pass over the text; each mark looks ahead over a fixed number of marks.
 */
public final class QuoteMarks {
  /** The number of marks ahead in which the closer of a nested quotation is looked for. */
  private static final int AHEAD = 8;

  /** An unclosed quotation that is longer than any paragraph of speech is a stray mark. */
  private static final int LONGEST_UNCLOSED = 5_000;

  private static final int LONGEST_VALUE = 200;

  private final MeantText meant;
  private final String text;
  // old wire copy has no other double mark; beside others '' is what is left of markup
  private final boolean doubledApostrophes;
  // whether “ opens, as in English: not in ”so“
  private final boolean english;
  private final SingleMarks singles;

  private QuoteMarks(String written, boolean doubledApostrophes) {
    meant = new MeantText(written);
    text = meant.characters();
    this.doubledApostrophes =
        doubledApostrophes && text.chars().noneMatch(c -> Mark.isDouble((char) c));
    english = opensSomewhere('“');
    singles = new SingleMarks(text);
  }

  private boolean opensSomewhere(char mark) {
    Span all = new Span(0, text.length());
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
      if (Mark.shape(text, i, i + 1, all) == Mark.MarkRole.OPENS) {
        return true;
      }
    }
    return false;
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
      marks.pair(paragraphs.get(i), i, doubles);
      marks.singles.pair(paragraphs.get(i), i, singles);
    }
    // where doubled apostrophes quote, single ones stand inside quotations
    boolean single =
        part == Part.TITLE
            ? doubles.isEmpty()
            : !text.contains("''") && covered(singles) > 2 * covered(doubles);
    return marks.meant.written(single ? singles : doubles);
  }

  /**
   * The marks of a part of a paragraph.
   *
   * @param single whether the single ones quote, else the double ones
   */
  public static List<Stretch> within(
      String text, Span part, int paragraph, boolean doubledApostrophes, boolean single) {
    QuoteMarks marks = new QuoteMarks(text, doubledApostrophes);
    List<Stretch> stretches = new ArrayList<>();
    if (single) {
      marks.singles.pair(part, paragraph, stretches);
    } else {
      marks.pair(part, paragraph, stretches);
    }
    return marks.meant.written(stretches);
  }

  private static long covered(List<Stretch> stretches) {
    return stretches.stream().mapToLong(s -> s.span().length()).sum();
  }

  private List<Mark> marks(Span paragraph) {
    List<Mark> marks = new ArrayList<>();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      Mark mark = Mark.at(text, i, paragraph, doubledApostrophes);
      if (mark != null && !isMarkup(i, paragraph)) {
        marks.add(mark);
        i += mark.length() - 1;
      }
    }
    return Guillemets.paired(text, marks, paragraph);
  }

  /** True if the mark is left of a page's markup: id="123". */
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

  private void pair(Span paragraph, int index, List<Stretch> to) {
    List<Mark> marks = marks(paragraph);
    Mark outer = null;
    int nested = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (outer == null) {
        if (opens(marks, i)) {
          outer = mark;
          nested = 0;
        }
      } else if (nested == 0 && opensAnew(marks, i, outer)) {
        add(new Span(outer.at(), endBefore(mark)), outer, 0, index, to);
        outer = mark;
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
    Stretch stretch = new Stretch(span, outer.length(), closing, paragraph, closing > 0);
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
      // ”So” is how Swedes quote, ”so“ is turned round; beside “so it is a slip
      case OPENS -> mark.character() != '”' || !english || isTurnedRound(marks, i);
      // 15" and 6' 2'' are measures when no quotation is open; another closing shape is a stray
      case CLOSES -> false;
      case EITHER -> mark.character() != '”' && !afterDigit(mark) && i + 1 < marks.size();
    };
  }

  private static boolean isTurnedRound(List<Mark> marks, int i) {
    return i + 1 < marks.size()
        && marks.get(i + 1).shape() == Mark.MarkRole.CLOSES
        && marks.get(i + 1).character() == '“';
  }

  /**
   * True if the mark opens the next paragraph of one speech, in a text that lost its line breaks:
   * “A. “B. “C.”
   */
  private boolean opensAnew(List<Mark> marks, int i, Mark outer) {
    Mark mark = marks.get(i);
    return mark.shape() == Mark.MarkRole.OPENS
        && mark.character() == outer.character()
        && (mark.character() == '“' || mark.character() == '"')
        && opensSentence(mark)
        && openBehind(marks, i) != 0;
  }

  private int endBefore(Mark mark) {
    int end = mark.at();
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** True if the mark opens a quotation inside the open one: it must have a closer of its own. */
  private boolean nestedOpens(List<Mark> marks, int i, Mark outer) {
    Mark mark = marks.get(i);
    if (mark.shape() != Mark.MarkRole.OPENS) {
      return false;
    }
    if (outer.character() == '»' && mark.character() == '«') {
      return false;
    }
    int open = openBehind(marks, i);
    // curly marks of one shape tell more than straight ones: “A “B” runs on to the paragraph's end
    return open == 0 || (open == 1 && mark.character() == '“');
  }

  /** The number of quotations that stay open behind a mark inside one; 0 if all are closed. */
  private static int openBehind(List<Mark> marks, int i) {
    int open = 2;
    for (int j = i + 1; j < marks.size() && j <= i + AHEAD && open > 0; j++) {
      open += marks.get(j).shape() == Mark.MarkRole.OPENS ? 1 : -1;
    }
    return open;
  }

  /**
   * True of a mark behind a full stop and a blank, before a capital. It opens, and is no slip for
   * one that closes.
   */
  private boolean opensSentence(Mark mark) {
    int before = mark.at() - 1;
    return before > 1
        && mark.end() < text.length()
        && Character.isWhitespace(text.charAt(before))
        && ".!?".indexOf(text.charAt(before - 1)) >= 0
        && Character.isUpperCase(text.charAt(mark.end()));
  }

  /** An inch mark inside speech: after a digit, and the quotation's own closer still to come. */
  private boolean isInch(List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    return mark.character() == '"'
        && afterDigit(mark)
        && i + 1 < marks.size()
        && marks.get(i + 1).shape() == Mark.MarkRole.CLOSES
        && !afterDigit(marks.get(i + 1));
  }

  private boolean afterDigit(Mark mark) {
    return mark.at() > 0 && Character.isDigit(text.charAt(mark.at() - 1));
  }
}
