package org.dateline.language;

import java.util.List;

/** Finds tokens of a text by their offsets. */
public final class TokenSearch {
  private TokenSearch() {}

  /** The index of the first token that starts at or after an offset. */
  public static int firstFrom(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
