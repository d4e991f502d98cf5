package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ProcessesTest {
  @Test
  void weRunOurselves() {
    assertThat(Processes.running(ProcessHandle.current().pid())).isPresent();
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void whatHasEndedDoesNotRunThoughNobodyCollectsIt() throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/self/stat")), "this system has no /proc");
    // the shell becomes a program that never asks how its children ended
    Process parent =
        new ProcessBuilder("sh", "-c", "exec 3<&0; cat <&3 & echo $!; exec sleep 60").start();
    try (BufferedReader out = parent.inputReader(StandardCharsets.US_ASCII)) {
      long child = Long.parseLong(out.readLine().strip());
      while (!Files.readString(Path.of("/proc", parent.pid() + "", "comm")).startsWith("sleep")) {
        Thread.onSpinWait();
      }
      assertThat(Processes.running(child)).isPresent();
      parent.getOutputStream().close(); // so that cat ends
      while (Processes.running(child).isPresent()) {
        Thread.onSpinWait();
      }
      assertThat(Path.of("/proc", Long.toString(child))).exists();
    } finally {
      parent.destroyForcibly();
    }
  }
}
