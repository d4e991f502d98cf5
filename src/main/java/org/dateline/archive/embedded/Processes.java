package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Other processes of this machine, as far as they still run. */
final class Processes {
  private Processes() {}

  static Optional<ProcessHandle> running(long pid) {
    return ProcessHandle.of(pid).filter(Processes::runs);
  }

  /**
   * True if a process has not ended. In a container whose first process collects no orphans, one
   * that has ended stays in the table as a zombie, and Java counts it as alive.
   */
  static boolean runs(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  /** Always false where there is no /proc. */
  private static boolean isZombie(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      // the state stands after the program's name, which is in brackets and may hold any character
      return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
    } catch (IOException e) {
      return false;
    }
  }
}
