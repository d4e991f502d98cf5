package org.dateline.linking.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.NormalizedText;
import org.dateline.article.Span;

/** Finds the title that stands before a name: "Russian President" of "Russian President Putin". */
public final class TitleBefore {
  private static final int REACH = 48;
  private static final int LONGEST = 4;

  private TitleBefore() {}

  /** The title before a name, folded; empty when there is none. */
  public static String of(String text, Span name, NameLexicon lexicon) {
    String before =
        NormalizedText.of(text.substring(Math.max(0, name.start() - REACH), name.start())).text();
    if (before.isEmpty() || !Character.isWhitespace(before.charAt(before.length() - 1))) {
      return "";
    }
    List<String> words = new ArrayList<>();
    for (String word : before.strip().split("\\s+", -1)) {
      words.add(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      String title = String.join(" ", words.subList(words.size() - length, words.size()));
      if (lexicon.titles().contains(title)) {
        return title;
      }
    }
    return "";
  }
}
