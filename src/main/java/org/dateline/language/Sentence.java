package org.dateline.language;

import java.util.List;

/**
 * A sentence as CoreNLP splits them: it may end inside a quotation.
 *
 * @param capitals it stands in capitals, and the case of its words is a guess
 */
public record Sentence(List<Token> tokens, boolean capitals) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
