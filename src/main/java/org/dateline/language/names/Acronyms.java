package org.dateline.language.names;

import java.util.regex.Pattern;
import org.dateline.article.EntityType;

/** Finds bodies by their initials with full stops, which the models know only beside a name. */
final class Acronyms {
  private static final Pattern DOTTED = Pattern.compile("(\\p{Lu}\\.){2,6}\\p{Lu}\\.?");

  private final WordLists words;

  Acronyms(WordLists words) {
    this.words = words;
  }

  /**
   * Takes acronyms with full stops for names: "the O.S.C.E.", "Cooperation in Europe (O.S.C.E.)";
   * not "J.R.R. Tolkien" or "the G.D.P.".
   */
  void take(SentenceNames line) {
    for (int i = 1; i < line.tokens().size(); i++) {
      boolean led = line.word(i - 1).equalsIgnoreCase("the") || line.word(i - 1).equals("(");
      String word = line.word(i);
      if (led
          && DOTTED.matcher(word).matches()
          && line.nameAt(i) == null
          && !words.has("no-body", word.replace(".", ""))
          && !line.tag(i + 1).startsWith("N")) {
        line.add(new NameSpan(i, i + 1, EntityType.ORGANIZATION));
      }
    }
  }
}
