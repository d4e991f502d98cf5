package org.dateline.archive.decision;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text on both sides of a place. When the article's text has changed, it shows which of several
 * places with the same words was meant, or that this cannot be known any more.
 *
 * @param reach number of characters on either side, where the text has as many
 * @param before those before the place
 * @param after those after it
 * @param others number of other places of the same words in the text
 * @param twins number of those among them that have the same text next to them
 */
public record WordsAround(int reach, String before, String after, int others, int twins) {
  /** As far as the text next to a place goes: about a sentence on either side. */
  private static final int NEXT = 80;

  /** As far as text is kept to tell a place from others with the same text next to them. */
  static final int LONGEST = 16 * NEXT;

  public WordsAround {
    if (before == null || after == null) {
      throw new IllegalArgumentException("the text around a place needs both before and after");
    }
  }

  /**
   * The text around a place: no more than tells it from others of the same words.
   *
   * @param least number of characters on either side that are kept in any case
   */
  static WordsAround of(String text, Span place, int least) {
    List<Span> same = places(text, place.in(text));
    int twins = near(text, place, NEXT, same).size() - 1;
    int reach = Math.min(Math.max(NEXT, least), LONGEST);
    while (reach < LONGEST && near(text, place, reach, same).size() > 1) {
      reach = Math.min(2 * reach, LONGEST);
    }
    return new WordsAround(
        reach, before(text, place, reach), after(text, place, reach), same.size() - 1, twins);
  }

  /** Those places that have the same text around as one of them, as far as it is asked for. */
  private static List<Span> near(String text, Span one, int reach, List<Span> places) {
    String before = before(text, one, reach);
    String after = after(text, one, reach);
    return places.stream()
        .filter(place -> before(text, place, reach).equals(before))
        .filter(place -> after(text, place, reach).equals(after))
        .toList();
  }

  /**
   * The place as it is now; null where it is gone or cannot be told from others. Words that stood
   * there once, and do so now, may have other text on one side. Of several those are meant that
   * have the same next to them on both; if others had that too, there must be as many as then.
   *
   * @param words of the place
   * @param then where it was
   */
  @Nullable Span in(String text, String words, Span then) {
    List<Span> same = places(text, words);
    if (others == 0 && same.size() == 1) {
      Span only = same.get(0);
      return isBefore(text, only, NEXT) || isAfter(text, only, NEXT) ? only : null;
    }
    List<Span> near = same.stream().filter(place -> isAround(text, place, NEXT)).toList();
    if (near.size() != twins + 1) {
      return null;
    }
    if (twins == 0) {
      return near.get(0);
    }
    List<Span> whole = near.stream().filter(place -> isAround(text, place, reach)).toList();
    Span sole = whole.size() == 1 ? whole.get(0) : then;
    return whole.contains(sole) ? sole : null;
  }

  /** True if a stretch that reaches out of the place has the same text beyond it as then. */
  boolean isSameBeyond(Span place, Span stretch, String text) {
    int left = Math.min(Math.max(place.start() - stretch.start(), 0), before.length());
    int right = Math.min(Math.max(stretch.end() - place.end(), 0), after.length());
    return before.endsWith(text.substring(place.start() - left, place.start()))
        && after.startsWith(text.substring(place.end(), place.end() + right));
  }

  private boolean isAround(String text, Span place, int far) {
    return isBefore(text, place, far) && isAfter(text, place, far);
  }

  private boolean isBefore(String text, Span place, int far) {
    String there = before.substring(Math.max(0, before.length() - far));
    return before(text, place, far).equals(there);
  }

  private boolean isAfter(String text, Span place, int far) {
    return after(text, place, far).equals(after.substring(0, Math.min(far, after.length())));
  }

  private static String before(String text, Span place, int far) {
    return text.substring(Math.max(0, place.start() - far), place.start());
  }

  private static String after(String text, Span place, int far) {
    return text.substring(place.end(), Math.min(text.length(), place.end() + far));
  }

  private static List<Span> places(String text, String words) {
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.add(new Span(at, at + words.length()));
      if (words.isEmpty()) {
        break;
      }
    }
    return places;
  }
}
