package org.dateline.language.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import org.dateline.language.dates.Timex;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which SUTime finds time expressions. They keep variables between matches: one thread
 * uses them at a time.
 */
@FunctionalInterface
public interface TimeRules {
  /**
   * The time expressions of a sentence.
   *
   * @param day of the report, null when not known
   */
  List<Timex> find(Annotation sentence, @Nullable String day);
}
