package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerFilesTest {
  private static final int COMMANDS = 8;

  @TempDir private Path home;
  private Path distribution;

  @BeforeEach
  void pack() throws IOException {
    distribution = home.resolve("elasticsearch-1.2.3.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(distribution))) {
      for (String name : List.of("bin/elasticsearch", "config/log4j2.properties", "lib/a.jar")) {
        zip.putNextEntry(new ZipEntry("elasticsearch-1.2.3/" + name));
        zip.write(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void commandsThatUnpackTheServerAtOnceAllHaveIt() throws Exception {
    Path folder = home.resolve("servers");
    CyclicBarrier together = new CyclicBarrier(COMMANDS);
    Callable<Path> command =
        () -> {
          together.await();
          return new ServerFiles(distribution).unpackedBelow(List.of(folder));
        };
    ExecutorService commands = Executors.newFixedThreadPool(COMMANDS);
    try {
      for (Future<Path> unpacked : commands.invokeAll(Collections.nCopies(COMMANDS, command))) {
        assertThat(unpacked.get().resolve("bin/elasticsearch")).isExecutable();
        assertThat(unpacked.get().resolve("plugins")).isNotEmptyDirectory();
      }
    } finally {
      commands.shutdown();
    }
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(1);
    }
  }
}
