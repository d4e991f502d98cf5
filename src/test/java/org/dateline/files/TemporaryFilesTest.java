package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemporaryFilesTest {
  private final Instant later = Instant.now().plusSeconds(60);

  @TempDir Path place;

  @Test
  void theirOwnerAloneMayReadThem() throws IOException {
    Path file = TemporaryFiles.create(".pdf");
    try {
      assertThat(file).exists().isEmptyFile();
      assertThat(file.toString()).endsWith(".pdf");
      assertThat(OwnerOnly.isOpen(file)).isFalse();
      assertThat(OwnerOnly.isOpen(file.getParent())).isFalse();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void whatAKilledProcessLeftIsDeletedByTheNext() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + place,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Leaving.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Path left = Path.of(process.inputReader().readLine());
    TemporaryFiles.removeLeft(place, later);
    assertThat(left).as("while it runs").exists();

    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(left).exists();
    TemporaryFiles.removeLeft(place, Instant.now().minusSeconds(3600));
    assertThat(left).as("too new").exists();
    TemporaryFiles.removeLeft(place, later);
    assertThat(left.getParent()).doesNotExist();
  }

  /** A process with a temporary file that lasts until it is killed. */
  static final class Leaving {
    public static void main(String[] arguments) throws IOException {
      System.out.println(TemporaryFiles.create(".left"));
      System.in.read();
    }
  }

  @Test
  void foldersThatAreNotItsOwnStay() throws IOException {
    Path other = Files.createDirectory(place.resolve("dateline-mine"));
    Path own = TemporaryFiles.in(place).folder();
    TemporaryFiles.removeLeft(place, later);
    assertThat(other).exists();
    assertThat(own).exists();
  }
}
