package org.dateline.search;

import java.util.function.Supplier;

/** Makes answers that show one state of the archive each, and tells the states apart. */
public interface ConsistentAnswers {
  /**
   * Names the state that searches see. Equal searches have equal answers while it stays the same;
   * it changes with what is added, changed or removed, by whatever process.
   */
  String state();

  /**
   * An answer that takes several searches, and shows what archivists decide wholly or not at all.
   *
   * @param answer makes it; asked again where a decision began to show meanwhile
   */
  <T> T whole(Supplier<T> answer);
}
