package org.dateline.language.quote.marks;

import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A double quote mark.
 *
 * @param character the mark that is meant, whatever it is written with
 */
record Mark(int at, int length, char character, MarkRole shape) {
  /** The roles that a mark may have by what stands on either side of it. */
  enum MarkRole {
    OPENS,
    CLOSES,
    EITHER
  }

  int end() {
    return at + length;
  }

  Mark as(MarkRole other) {
    return new Mark(at, length, character, other);
  }

  boolean isGuillemet() {
    return character == '«' || character == '»';
  }

  /** The mark that begins at a character, null for none. */
  static @Nullable Mark at(String text, int i, Span paragraph, boolean doubledApostrophes) {
    int length = doubledLength(text, i, paragraph, doubledApostrophes);
    char meant = text.charAt(i);
    if (length == 0) {
      length = 1;
    } else {
      meant =
          switch (meant) {
            case ',' -> '„';
            case '<' -> '«';
            case '>' -> '»';
            default -> '"';
          };
    }
    char mark = asMark(meant);
    return mark == 0 || i + length > paragraph.end()
        ? null
        : new Mark(i, length, mark, shape(text, i, i + length, paragraph));
  }

  /** The length of a mark of two signs: <code>''so''</code>, \"so\", ,,so'', &lt;&lt;so&gt;&gt;. */
  private static int doubledLength(String text, int i, Span paragraph, boolean doubledApostrophes) {
    if (i + 1 >= paragraph.end()) {
      return 0;
    }
    char c = text.charAt(i);
    char next = text.charAt(i + 1);
    boolean doubled =
        switch (c) {
          case '’' ->
              next == c
                  && (doubledApostrophes || shape(text, i, i + 2, paragraph) == MarkRole.CLOSES);
          case '\'', '`', '‘' -> doubledApostrophes && next == c;
          case '\\' -> next == '"';
          case ',', '<' -> next == c && i + 2 < paragraph.end() && opens(text, i, paragraph);
          case '>' -> next == c && shape(text, i, i + 2, paragraph) == MarkRole.CLOSES;
          case '"' -> next == c && shape(text, i, i + 2, paragraph) != MarkRole.EITHER;
          default -> false;
        };
    return doubled ? 2 : 0;
  }

  private static boolean opens(String text, int i, Span paragraph) {
    return shape(text, i, i + 2, paragraph) == MarkRole.OPENS
        && Character.isLetter(text.charAt(i + 2));
  }

  static boolean isDouble(char c) {
    return asMark(c) != 0;
  }

  /** The common mark of those that look alike, 0 for what is none. */
  private static char asMark(char c) {
    return switch (c) {
      case '"', '＂', '″', 'ʺ', '〝', '〞', '〟' -> '"';
      case '“', '❝' -> '“';
      case '”', '❞' -> '”';
      case '„', '‟', '«', '»' -> c;
      case '‹' -> '«';
      case '›' -> '»';
      default -> 0;
    };
  }

  static MarkRole shape(String text, int start, int end, Span paragraph) {
    char before = start > paragraph.start() ? text.charAt(start - 1) : ' ';
    char after = end < paragraph.end() ? text.charAt(end) : ' ';
    boolean freeBefore = Paragraphs.isBlank(before) || "([{—–-/‘'“»«".indexOf(before) >= 0;
    boolean freeAfter = Paragraphs.isBlank(after) || ",.;:?!)]}—–-/’'”…".indexOf(after) >= 0;
    if (freeBefore && !freeAfter) {
      return MarkRole.OPENS;
    }
    if (freeAfter && !freeBefore) {
      return MarkRole.CLOSES;
    }
    if (!freeBefore && (before == ':' || before == ',')) {
      return MarkRole.OPENS;
    }
    if (freeBefore && Paragraphs.isBlank(before) && !Paragraphs.isBlank(after)) {
      return MarkRole.OPENS;
    }
    if (freeAfter && Paragraphs.isBlank(after) && !Paragraphs.isBlank(before)) {
      return MarkRole.CLOSES;
    }
    return MarkRole.EITHER;
  }
}
