package org.dateline.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** A command that measures quality or speed, and prints the figures. */
abstract class Evaluation implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  Evaluation(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public final Integer call() throws Exception {
    try {
      return measure();
    } finally {
      out().flush();
    }
  }

  /** Measures, and prints the figures; returns the command's exit code. */
  abstract int measure() throws Exception;

  final Wiring wiring() {
    return wiring;
  }

  final PrintStream out() {
    return terminal.out();
  }
}
