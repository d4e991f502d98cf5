package org.dateline.concurrent;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TooLittleMemoryExceptionTest {
  static Stream<Throwable> failuresOfMemory() {
    Throwable initializing =
        new ExceptionInInitializerError(
            "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"main\"]");
    return Stream.of(
        new OutOfMemoryError("Java heap space"),
        new IllegalStateException(new OutOfMemoryError("GC overhead limit exceeded")),
        new NoClassDefFoundError("Could not initialize class x.Y").initCause(initializing));
  }

  @ParameterizedTest
  @MethodSource("failuresOfMemory")
  void whereThereIsLittleTheWorkEndsAndSaysWhatToDo(Throwable failure) {
    assertThatThrownBy(() -> TooLittleMemoryException.throwIfSo(failure, 64))
        .isInstanceOf(TooLittleMemoryException.class)
        .hasMessageContainingAll("64 MB", "DATELINE_JAVA_OPTIONS=-Xmx2g", "run the same command")
        .hasCause(failure);
  }

  @ParameterizedTest
  @MethodSource("failuresOfMemory")
  void whereThereIsEnoughOneArticleIsToBlame(Throwable failure) {
    assertThatCode(() -> TooLittleMemoryException.throwIfSo(failure, 2_048))
        .doesNotThrowAnyException();
  }

  @Test
  void otherFailuresAreNotOfMemory() {
    assertThatCode(() -> TooLittleMemoryException.throwIfSo(new StackOverflowError(), 64))
        .doesNotThrowAnyException();
  }

  @Test
  void toldOnceItIsToldThroughAllSteps() {
    Throwable told = null;
    try {
      TooLittleMemoryException.throwIfSo(new OutOfMemoryError(), 64);
    } catch (TooLittleMemoryException e) {
      told = e;
    }
    Throwable same = told;
    assertThatThrownBy(() -> TooLittleMemoryException.throwIfSo(same, 2_048)).isSameAs(same);
  }
}
