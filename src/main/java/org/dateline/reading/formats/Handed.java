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

  /** True while a result is passed on: an error raised then is the consumer's. */
  boolean isTaking() {
    return taking;
  }
}
