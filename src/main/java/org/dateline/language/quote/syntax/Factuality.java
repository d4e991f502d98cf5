package org.dateline.language.quote.syntax;

/** The factuality of a verb of saying: whether its subject said what it governs. */
public enum Factuality {
  /** "X said", as far as the text shows. */
  SAID,
  /**
   * "If X says", "did X say ...?", "X might say": only possible. Words in marks are still X's, as a
   * rule; what is reported without marks is nobody's.
   */
  SUPPOSED,
  /** "X did not say", "X could have said", "Y asked X to say": not X's words. */
  UNSAID
}
