package org.dateline.archive.elastic;

import java.util.function.Supplier;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.connection.WholeAnswers;
import org.dateline.search.ConsistentAnswers;

/** Makes answers from one state of the indices each. */
record ElasticAnswers(VisibleState visible, WholeAnswers answers) implements ConsistentAnswers {
  @Override
  public String state() {
    return visible.current();
  }

  @Override
  public <T> T whole(Supplier<T> answer) {
    return answers.make(answer);
  }
}
