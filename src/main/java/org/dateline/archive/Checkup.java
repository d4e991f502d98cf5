package org.dateline.archive;

import java.util.List;

/** Test whether an archive is sound. Its findings say what is wrong and what to do. */
public interface Checkup {

  /**
   * Looks at everything; reads every article.
   *
   * @param repair whether to mend what can be mended without losing anything
   */
  List<Finding> look(boolean repair);

  /**
   * Finding about one thing.
   *
   * @param about disk, memory, quotations ...
   * @param said the finding, in words
   * @param advice advice to the user, empty when there is nothing to do
   */
  record Finding(String about, FindingState state, String said, String advice) {
    public static Finding good(String about, String said) {
      return new Finding(about, FindingState.GOOD, said, "");
    }

    public static Finding note(String about, String said, String advice) {
      return new Finding(about, FindingState.NOTE, said, advice);
    }

    public static Finding wrong(String about, String said, String advice) {
      return new Finding(about, FindingState.WRONG, said, advice);
    }

    public static Finding repaired(String about, String said) {
      return new Finding(about, FindingState.REPAIRED, said, "");
    }
  }

  /** State of what was looked at. */
  enum FindingState {
    GOOD,
    NOTE,
    WRONG,
    REPAIRED
  }
}
