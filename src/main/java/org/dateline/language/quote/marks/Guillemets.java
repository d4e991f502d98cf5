package org.dateline.language.quote.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Span;

/**
 * Guillemets that quote, as against those that are bullets or separate the steps of a path: "»
 * News", "Home » News". They quote in pairs: « so », »so«, »so».
 */
final class Guillemets {
  private Guillemets() {}

  /**
   * The marks without the guillemets that have no partner, those that have one with their shape.
   */
  static List<Mark> paired(String text, List<Mark> marks, Span paragraph) {
    if (marks.stream().noneMatch(Mark::isGuillemet)) {
      return marks;
    }
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> opening = new HashSet<>();
    Set<Integer> closing = new HashSet<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (!mark.isGuillemet()) {
        continue;
      }
      boolean spaced = isSpaced(text, mark, paragraph);
      boolean opens = spaced ? mark.character() == '«' : mark.shape() == Mark.MarkRole.OPENS;
      Integer partner = open.peek();
      if (opens) {
        open.push(i);
      } else if (partner != null && (!spaced || marks.get(partner).character() == '«')) {
        open.pop();
        opening.add(partner);
        closing.add(i);
      }
    }
    List<Mark> paired = new ArrayList<>(marks.size());
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (opening.contains(i)) {
        paired.add(mark.as(Mark.MarkRole.OPENS));
      } else if (closing.contains(i)) {
        paired.add(mark.as(Mark.MarkRole.CLOSES));
      } else if (!mark.isGuillemet() || isForgotten(mark, paragraph)) {
        paired.add(mark);
      }
    }
    return paired;
  }

  /** True for an opening mark whose partner was forgotten: "«So" at the head of a paragraph. */
  private static boolean isForgotten(Mark mark, Span paragraph) {
    return mark.character() == '«'
        && mark.at() == paragraph.start()
        && mark.shape() == Mark.MarkRole.OPENS;
  }

  /** True for a sign behind which a mark closes: "»So,« she said". */
  private static boolean endsSpeech(char before) {
    return ".,!?…".indexOf(before) >= 0;
  }

  /** True if no letter touches the mark: so French ones stand, and bullets. */
  private static boolean isSpaced(String text, Mark mark, Span paragraph) {
    char before = mark.at() == paragraph.start() ? ' ' : text.charAt(mark.at() - 1);
    char after = mark.end() == paragraph.end() ? ' ' : text.charAt(mark.end());
    return mark.character() == '«'
        ? Paragraphs.isBlank(after) && !Character.isLetterOrDigit(before) && !endsSpeech(before)
        : Paragraphs.isBlank(before) && !Character.isLetterOrDigit(after);
  }
}
