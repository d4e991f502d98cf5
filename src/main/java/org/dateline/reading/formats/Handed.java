package org.dateline.reading.formats;

import java.util.function.Consumer;
import org.dateline.reading.ReadResult;

/** Passes results on, and distinguishes an error of the consumer from one of the reader. */
final class Handed implements Consumer<ReadResult> {
  private final Consumer<ReadResult> to;
  private boolean taking;

  Handed(Consumer<ReadResult> to) {
    this.to = to;
  }

  @Override
  public void accept(ReadResult result) {
    taking = true;
    to.accept(result);
    taking = false;
  }

  /** Whether the error that came up is of who takes the results. */
  boolean isTaking() {
    return taking;
  }
}
