package org.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A program that a test ran to its end: its exit code, and all that it wrote. */
public record EndedProcess(int code, String output) {
  /** Runs a program, which has to end within five minutes. */
  public static EndedProcess of(ProcessBuilder program) throws IOException, InterruptedException {
    Process process = program.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new EndedProcess(process.exitValue(), output);
  }
}
