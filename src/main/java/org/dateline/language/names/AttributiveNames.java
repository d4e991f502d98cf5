package org.dateline.language.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.EntityType;

/**
 * Drops lone words taken for persons that an article uses to describe a thing and nowhere else:
 * "the Mercalli scale", "the Kepler space telescope". They name no person of the article.
 */
final class AttributiveNames {
  private AttributiveNames() {}

  static void settle(List<SentenceNames> lines) {
    Map<String, Boolean> attributive = new HashMap<>();
    for (SentenceNames line : lines) {
      for (NameSpan name : line.names()) {
        if (name.type() == EntityType.PERSON) {
          String last = line.word(name.to() - 1);
          attributive.merge(last, name.length() == 1 && describes(line, name), Boolean::logicalAnd);
        }
      }
    }
    for (SentenceNames line : lines) {
      line.retype(
          name ->
              name.type() == EntityType.PERSON
                  && name.length() == 1
                  && attributive.getOrDefault(line.word(name.from()), false),
          EntityType.OTHER);
    }
  }

  // "the 12-degree Mercalli scale": an article or a word that describes, the name, a noun
  private static boolean describes(SentenceNames line, NameSpan name) {
    String next = line.word(name.to());
    int before = name.from() - 1;
    return (line.tag(before).matches("DT|JJ|CD") || line.word(before - 1).equals("-"))
        && line.tag(name.to()).matches("NNS?")
        && Character.isLowerCase(next.codePointAt(0))
        && !line.isHeadline();
  }
}
