package org.dateline.reading.formats;

import java.util.function.Consumer;
import org.dateline.reading.Reading;

/** Hands readings on, and tells an error of who takes one from an error of the reader. */
final class Handed implements Consumer<Reading> {
  private final Consumer<Reading> to;
  private boolean taking;

  Handed(Consumer<Reading> to) {
    this.to = to;
  }

  @Override
  public void accept(Reading reading) {
    taking = true;
    to.accept(reading);
    taking = false;
  }

  /** Whether the error that came up is of who takes the readings. */
  boolean isTaking() {
    return taking;
  }
}
