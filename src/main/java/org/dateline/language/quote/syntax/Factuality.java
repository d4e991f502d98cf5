package org.dateline.language.quote.syntax;

/** The factuality of a verb of saying: whether its subject said what it governs. */
public enum Factuality {
  /** Said, as far as the text shows: "X said". */
  SAID,
  /**
   * Only possible: "If X says", "did X say ...?", "X might say". Words in marks are still X's, as a
   * rule; what is reported without marks is nobody's.
   */
  SUPPOSED,
  /** Not said: "X did not say", "X could have said", "Y asked X to say". */
  UNSAID
}
