package org.dateline.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Comparison of two states of a text, paragraph by paragraph. Pure. */
public final class TextChanges {
  /** Beyond so many pairs of paragraphs all of the middle counts as written anew. */
  private static final int MOST_PAIRS = 4_000_000;

  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

  /** The end of a paragraph in a text without blank lines. */
  private static final Pattern LINE = Pattern.compile("\\n");

  private TextChanges() {}

  /** Place of a paragraph: in both states, only in the earlier, or only in the later one. */
  public enum Presence {
    SAME,
    REMOVED,
    ADDED
  }

  public record ChangedParagraph(Presence kind, String text) {}

  /** All paragraphs of both texts, in their order; what is in both stands once. */
  public static List<ChangedParagraph> between(String earlier, String later) {
    List<String> before = paragraphs(earlier);
    List<String> after = paragraphs(later);
    int head = 0;
    while (head < Math.min(before.size(), after.size())
        && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<ChangedParagraph> changes = new ArrayList<>();
    before.subList(0, head).forEach(p -> changes.add(new ChangedParagraph(Presence.SAME, p)));
    middle(
        before.subList(head, before.size() - tail),
        after.subList(head, after.size() - tail),
        changes);
    before
        .subList(before.size() - tail, before.size())
        .forEach(p -> changes.add(new ChangedParagraph(Presence.SAME, p)));
    return changes;
  }

  private static List<String> paragraphs(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    Pattern gap = BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE;
    return List.of(gap.split(text.strip(), -1));
  }

  /** Adds the changes between two lists of paragraphs, by their longest common subsequence. */
  private static void middle(List<String> before, List<String> after, List<ChangedParagraph> to) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      before.forEach(p -> to.add(new ChangedParagraph(Presence.REMOVED, p)));
      after.forEach(p -> to.add(new ChangedParagraph(Presence.ADDED, p)));
      return;
    }
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        to.add(new ChangedParagraph(Presence.SAME, before.get(i++)));
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        to.add(new ChangedParagraph(Presence.REMOVED, before.get(i++)));
      } else {
        to.add(new ChangedParagraph(Presence.ADDED, after.get(j++)));
      }
    }
  }
}
