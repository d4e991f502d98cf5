package org.dateline.language.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;

/**
 * Drops people who are named storms: what follows "Hurricane" or "Typhoon" is a storm wherever the
 * article has the lone name, and nobody whose given name it is.
 */
final class Storms {
  private final WordLists words;

  Storms(WordLists words) {
    this.words = words;
  }

  void settle(List<SentenceNames> lines) {
    Set<String> storms = new HashSet<>();
    for (SentenceNames line : lines) {
      for (int i = 0; i < line.tokens().size(); i++) {
        if (isNamed(line, i)) {
          storms.add(line.word(i));
        }
      }
    }
    if (storms.isEmpty()) {
      return;
    }
    for (SentenceNames line : lines) {
      line.retype(name -> isStorm(line, name, storms), EntityType.OTHER);
    }
  }

  private boolean isStorm(SentenceNames line, NameSpan name, Set<String> storms) {
    return storms.contains(line.word(name.to() - 1))
        && (name.length() == 1 || (name.length() == 2 && isStorm(line, name.from())));
  }

  // "Storm Eunice", "Hurricanes Maria and Irma"; not the "Hurricane Relief Fund"
  private boolean isNamed(SentenceNames line, int token) {
    return Boundaries.isProper(line, token)
        && !Boundaries.isProper(line, token + 1)
        && (isStorm(line, token - 1)
            || (line.word(token - 1).equals("and")
                && isStorm(line, token - 3)
                && line.word(token - 3).endsWith("s")));
  }

  private boolean isStorm(SentenceNames line, int token) {
    return words.has("storm", line.word(token));
  }
}
