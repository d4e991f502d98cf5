package org.dateline.language;

import java.util.List;

/** A sentence as CoreNLP splits them: it may end inside a quotation. */
public record Sentence(List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
