package org.dateline.language.names;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.EntityType;

/**
 * Leaves out letters after a person's name that are no part of it: "Kama Melly QC", "Jane Roe,
 * PhD".
 */
final class PostNominals {
  private final WordLists words;

  PostNominals(WordLists words) {
    this.words = words;
  }

  void leaveOut(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      int to = name.to();
      while (to > name.from() && isLetters(line, to - 1)) {
        to--;
      }
      if (to > name.from() && to < name.to() && name.type() == EntityType.PERSON) {
        line.replace(name, name.over(name.from(), to));
      } else if (to == name.from() && isListed(line, name) && isAfterPerson(line, to - 1)) {
        line.remove(name);
      }
    }
  }

  /**
   * True for letters that are listed, or for capitals without a vowel, which no surname in capitals
   * is: "FRCP".
   */
  private boolean isLetters(SentenceNames line, int token) {
    String word = line.word(token).replace(".", "");
    return words.has("post-nominal", word)
        || (word.matches("[B-DF-HJ-NP-TV-XZ]{3,5}") && !line.isCapitals());
  }

  /** A name of its own in capitals without a vowel is a party or a broadcaster: "(SPD)", "CNN". */
  private boolean isListed(SentenceNames line, NameSpan name) {
    return IntStream.range(name.from(), name.to())
        .allMatch(i -> words.has("post-nominal", line.word(i).replace(".", "")));
  }

  /**
   * True if a person's name stands right before it, or with a comma, a parenthesis or other such
   * letters between.
   */
  private boolean isAfterPerson(SentenceNames line, int token) {
    int last = token;
    while (line.word(last).equals(",") || line.word(last).equals("(") || isLetters(line, last)) {
      last--;
    }
    NameSpan person = line.nameAt(last);
    return person != null && person.type() == EntityType.PERSON;
  }
}
