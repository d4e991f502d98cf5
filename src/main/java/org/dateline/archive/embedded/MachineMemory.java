package org.dateline.archive.embedded;

import java.lang.management.ManagementFactory;

/** Size of the machine's or container's memory. */
final class MachineMemory {
  private MachineMemory() {}

  /** The memory of the machine in bytes. */
  static long ofMachine() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? machine.getTotalMemorySize()
        : 0;
  }
}
