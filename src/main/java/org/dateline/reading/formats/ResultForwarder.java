package org.dateline.reading.formats;

import java.util.function.Consumer;
import org.dateline.reading.ReadResult;

/** Passes results on, and distinguishes an error of the consumer from one of the reader. */
final class ResultForwarder implements Consumer<ReadResult> {
  private final Consumer<ReadResult> to;
  private boolean forwarding;
  private boolean used;

  ResultForwarder(Consumer<ReadResult> to) {
    this.to = to;
  }

  @Override
  public void accept(ReadResult result) {
    used = true;
    forwarding = true;
    to.accept(result);
    forwarding = false;
  }

  /** True as long as there was no result. */
  boolean isUnused() {
    return !used;
  }

  /** True while a result is passed on: an error raised then is the consumer's. */
  boolean isForwarding() {
    return forwarding;
  }
}
