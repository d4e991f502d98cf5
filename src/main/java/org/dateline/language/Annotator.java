package org.dateline.language;

import java.time.LocalDate;
import org.dateline.article.Annotations;
import org.jspecify.annotations.Nullable;

/** Finds names, quotations with their speakers, and dates. Safe for use by several threads. */
public interface Annotator {
  /**
   * @param title may be empty
   * @param anchor the day that "yesterday" is counted from, null when not known
   */
  Annotations annotate(String title, String text, @Nullable LocalDate anchor);
}
