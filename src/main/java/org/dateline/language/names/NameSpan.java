package org.dateline.language.names;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.EntityType;
import org.dateline.language.Token;

/**
 * A name as a run of tokens of one sentence.
 *
 * @param from its first token
 * @param to one past its last
 */
record NameSpan(int from, int to, EntityType type) {
  int length() {
    return to - from;
  }

  boolean overlaps(NameSpan other) {
    return from < other.to && other.from < to;
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }

  NameSpan as(EntityType newType) {
    return new NameSpan(from, to, newType);
  }

  NameSpan over(int newFrom, int newTo) {
    return new NameSpan(newFrom, newTo, type);
  }

  /** Its words with blanks between; it may end beyond the sentence. */
  String words(SentenceNames line) {
    return IntStream.range(from, to).mapToObj(line::word).collect(Collectors.joining(" "));
  }

  /** Its words with blanks between: the same for all occurrences of a name. */
  String words(List<Token> sentence) {
    if (to - from == 1) {
      return sentence.get(from).word();
    }
    StringJoiner words = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      words.add(sentence.get(i).word());
    }
    return words.toString();
  }
}
