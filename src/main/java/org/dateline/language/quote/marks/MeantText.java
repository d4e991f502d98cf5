package org.dateline.language.quote.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.article.MiswrittenCharacter;
import org.dateline.article.Span;

/**
 * A text in which each miswritten character is the one that was meant, of the same length: what an
 * entity takes beyond one character is filled up, on the side where a mark has a blank.
 */
final class MeantText {
  private final String characters;
  // by their first character, those that take more than one
  private final TreeMap<Integer, Integer> lengths = new TreeMap<>();

  MeantText(String text) {
    StringBuilder meant = null;
    for (int i = 0; i < text.length(); i++) {
      MiswrittenCharacter miswritten = MiswrittenCharacter.at(text, i);
      if (miswritten != null) {
        meant = meant == null ? new StringBuilder(text) : meant;
        int end = i + miswritten.length();
        meant.replace(i, end, filled(text, i, miswritten));
        if (miswritten.length() > 1) {
          lengths.put(i, miswritten.length());
        }
        i = end - 1;
      }
    }
    characters = meant == null ? text : meant.toString();
  }

  private static String filled(String text, int at, MiswrittenCharacter miswritten) {
    int end = at + miswritten.length();
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    String filling = (inWord ? "x" : " ").repeat(miswritten.length() - 1);
    boolean opens = Paragraphs.isBlank(before) || "([{—–-".indexOf(before) >= 0 || before == ';';
    return opens && !inWord ? filling + miswritten.character() : miswritten.character() + filling;
  }

  String characters() {
    return characters;
  }

  /** The stretches as they stand in the text: with all that their marks are written with. */
  List<Stretch> written(List<Stretch> stretches) {
    if (lengths.isEmpty()) {
      return stretches;
    }
    List<Stretch> written = new ArrayList<>(stretches.size());
    for (Stretch stretch : stretches) {
      Span inside = stretch.inside();
      int start = stretch.opening() == 0 ? stretch.span().start() : start(stretch.span().start());
      int end = stretch.closing() == 0 ? stretch.span().end() : end(stretch.span().end());
      written.add(
          new Stretch(
              new Span(start, end),
              inside.start() - start,
              end - inside.end(),
              stretch.paragraph(),
              stretch.closed()));
    }
    return written;
  }

  private int start(int at) {
    var entity = lengths.floorEntry(at);
    return entity != null && at < entity.getKey() + entity.getValue() ? entity.getKey() : at;
  }

  private int end(int until) {
    var entity = lengths.floorEntry(until - 1);
    return entity != null ? Math.max(until, entity.getKey() + entity.getValue()) : until;
  }
}
