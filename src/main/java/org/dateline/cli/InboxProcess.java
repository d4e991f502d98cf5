package org.dateline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dateline.files.FileErrors;
import org.dateline.ingest.Inbox;
import org.jspecify.annotations.Nullable;

/**
 * The process beside a server that reads what was sent to it. The language models need more memory
 * than a server has, and what goes wrong there does not end the server. It is started when
 * something waits, and ends when nothing came for a while.
 */
final class InboxProcess implements AutoCloseable {
  private static final String HEAP = "-Xmx2g";
  private static final long ENDING_SECONDS = 60;

  private final ArchiveOptions archive;
  private final Path data;
  private final Inbox inbox;
  private final PrintStream failures;
  private @Nullable Process process;
  private boolean closed;

  InboxProcess(ArchiveOptions archive, Path data, Inbox inbox, PrintStream failures) {
    this.archive = archive;
    this.data = data;
    this.inbox = inbox;
    this.failures = failures;
  }

  /** Starts it, unless it runs or nothing waits. */
  synchronized void wake() {
    Process running = process;
    if (closed || (running != null && running.isAlive()) || inbox.waiting().isEmpty()) {
      return;
    }
    try {
      Process started = builder().start();
      process = started;
      // something may have come as it ended
      CompletableFuture<Void> unused = started.onExit().thenRun(this::wake);
    } catch (IOException e) {
      failures.println("dateline: what was sent cannot be read: " + FileErrors.reason(e));
    }
  }

  private ProcessBuilder builder() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-D"))
        .forEach(command::add);
    command.addAll(
        List.of(
            HEAP,
            "-XX:+UseParallelGC",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            InboxCommand.NAME,
            "--data",
            data.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    archive.addTo(builder.environment()); // where it is seen by nobody else, unlike arguments
    return builder;
  }

  @Override
  public void close() {
    Process running;
    synchronized (this) {
      closed = true;
      running = process;
    }
    if (running == null) {
      return;
    }
    running.destroy();
    try {
      if (!running.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
        running.destroyForcibly();
      }
    } catch (InterruptedException e) {
      running.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
