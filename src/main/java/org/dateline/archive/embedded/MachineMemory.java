package org.dateline.archive.embedded;

import java.lang.management.ManagementFactory;

/** Of the machine, or of the container that stands for one. */
final class MachineMemory {
  private MachineMemory() {}

  /** In bytes. */
  static long ofMachine() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? machine.getTotalMemorySize()
        : 0;
  }
}
