package org.dateline.language.names;

import java.util.Locale;
import org.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a turn of a transcript: a line that opens with a label. A label is words with
 * capitals and a colon, or a name in brackets, "[Ida Quarm] I was late"; a time of the recording
 * may stand before it.
 *
 * @param from the first word of the label that is no title
 * @param to behind its last word
 * @param certain brackets or a time tell that it is one
 * @param article an article opens it: "The Courier:" is no person
 */
record TurnStart(SentenceNames line, int from, int to, boolean certain, boolean article) {
  /** The most words of a label. */
  static final int MOST = 4;

  private static final int FULL_NAME = 2;
  private static final int LONGEST_NAME = 3;

  /** The label that a line opens with, null for none. */
  static @Nullable TurnStart of(SentenceNames line, WordLists words) {
    int start = afterSigns(line, afterTime(line));
    boolean bracket = line.word(start).equals("[");
    int from = bracket ? start + 1 : start;
    int to = bracket ? bracketEnd(line, from) : colonOrDash(line, from, words);
    if (to <= from) {
      return null;
    }
    return new TurnStart(
        line,
        afterTitles(line, from, to, words),
        to,
        bracket || afterTime(line) > 0,
        words.has("article", line.word(from)));
  }

  /** The first word behind the last title: "First Officer Lund" is Lund. */
  private static int afterTitles(SentenceNames line, int from, int to, WordLists words) {
    for (int i = to - 2; i >= from; i--) {
      if (words.isTitle(line.word(i))) {
        return i + 1;
      }
    }
    return from;
  }

  String label() {
    return new NameSpan(from, to, EntityType.PERSON).words(line.tokens());
  }

  String last() {
    return line.word(to - 1);
  }

  boolean isFullName() {
    return !article && to - from >= FULL_NAME && to - from <= LONGEST_NAME;
  }

  /** True for a surname of which nothing but the sign tells that it is one: "<Lund> I was late." */
  boolean isSurname(WordLists words) {
    return certain
        && !article
        && to - from == 1
        && to + 1 < line.tokens().size()
        && !words.isTitle(last())
        && !words.has("office", WordLists.inSmallLetters(last()))
        && !words.has("job", WordLists.inSmallLetters(last()));
  }

  /**
   * True for a title with a name, "Senator Ines Lund:", "SENATOR LUND:"; not for "Chief
   * Executive:", "PRIME MINISTER:".
   */
  boolean isTitled(WordLists words) {
    boolean title = from > 0 && words.isTitle(line.word(from - 1));
    String last = last();
    boolean surname =
        last.equals(last.toUpperCase(Locale.ROOT))
            && !words.isTitle(last)
            && !words.has("office", WordLists.inSmallLetters(last))
            && !words.has("job", WordLists.inSmallLetters(last));
    return title && !article && to - from <= LONGEST_NAME && (to - from >= FULL_NAME || surname);
  }

  void takePerson() {
    line.replace(from, to, EntityType.PERSON);
  }

  /** The index of the colon that ends a label, -1 for none. */
  static int colon(SentenceNames line, int from) {
    int end = capitalsEnd(line, from);
    return line.word(end).equals(":") ? end : -1;
  }

  /** The colon, or behind a title the dash, that ends a label: "MRS. LUND —". */
  private static int colonOrDash(SentenceNames line, int from, WordLists words) {
    int end = capitalsEnd(line, from);
    boolean dash = line.word(end).matches("[–—]|--") && words.isTitle(line.word(from));
    return dash ? end : colon(line, from);
  }

  private static int bracketEnd(SentenceNames line, int from) {
    int end = capitalsEnd(line, from);
    // ":]" may be one word, or two
    return (line.word(end) + line.word(end + 1)).matches("(?:]|:]).*") ? end : -1;
  }

  private static int capitalsEnd(SentenceNames line, int from) {
    int i = from;
    while (i - from < MOST
        && line.word(i).length() > 1
        && Character.isUpperCase(line.word(i).codePointAt(0))) {
      i++;
    }
    return i;
  }

  /** The token behind signs for bold type: "**Ida Quarm:**" */
  private static int afterSigns(SentenceNames line, int from) {
    return line.word(from).matches("\\*{1,2}|_{1,2}") ? from + 1 : from;
  }

  /** The token behind a time that opens a line: "[00:12] ", "01:12:40 - ". */
  private static int afterTime(SentenceNames line) {
    boolean bracket = line.word(0).matches("[\\[(]");
    int time = bracket ? 1 : 0;
    if (!line.word(time).matches("\\d{1,2}:\\d{2}(:\\d{2})?")) {
      return 0;
    }
    int next = bracket ? time + 2 : time + 1;
    return line.word(next).matches("[–—-]") ? next + 1 : next;
  }
}
