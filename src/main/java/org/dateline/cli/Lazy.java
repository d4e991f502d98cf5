package org.dateline.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made once, when it is first asked for. If that fails, the next who asks tries
 * again.
 */
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }

  /** Begins to make it, on a thread of its own; what goes wrong is told to those who ask for it. */
  void early() {
    Thread thread = new Thread(this::tryToGet, "loading");
    thread.setDaemon(true);
    thread.start();
  }

  private void tryToGet() {
    try {
      get();
    } catch (RuntimeException | Error e) {
      return; // it is made anew for who asks, and fails for them
    }
  }
}
