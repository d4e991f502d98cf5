package org.dateline.language.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.article.FailedStep;
import org.dateline.concurrent.TooLittleMemoryException;

/** The steps of annotating one article: one that fails is noted and costs its own result alone. */
final class Attempts {
  private final List<FailedStep> failed = new ArrayList<>();

  /** The result of a step, or {@code otherwise} when it fails. */
  <T> T find(AnnotationStep step, Supplier<T> work, T otherwise) {
    try {
      return work.get();
    } catch (RuntimeException
        | Error e) { // too little memory or stack costs one article's step, too
      TooLittleMemoryException.throwIfSo(e);
      if (failed.stream().noneMatch(before -> before.step().equals(step.text()))) {
        failed.add(FailedStep.of(step.text(), e));
      }
      return otherwise;
    }
  }

  /** The steps that failed, each once. */
  List<FailedStep> failed() {
    return failed;
  }
}
