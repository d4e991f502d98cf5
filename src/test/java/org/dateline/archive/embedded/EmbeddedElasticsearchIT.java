package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.archive.Checkup;
import org.dateline.files.OwnerOnly;
import org.dateline.testing.BuildFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on one data folder; one start of the server serves all of what is looked at. */
final class EmbeddedElasticsearchIT {
  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void endAll() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void isSharedByProcessesAndEndsWithTheLastHoweverThatOneEnds() throws Exception {
    Path data = folder.resolve("an archive"); // a blank in its path
    Process first = user(data);
    URI address = URI.create(line(first));
    NodeFolder files = NodeFolder.of(data);
    ProcessHandle keeper = files.keeper().orElseThrow();
    List<ProcessHandle> server = keeper.descendants().toList();
    NodeProbe node = new NodeProbe(address.getPort(), files.key());

    assertThat(Files.readString(files.port()).strip())
        .isEqualTo(Integer.toString(address.getPort()));
    assertThat(server).isNotEmpty().noneMatch(EmbeddedElasticsearchIT::isServerAsRoot);

    assertThat(node.ready()).isTrue();
    assertThat(new NodeProbe(address.getPort(), new NodeKey("another")).ready())
        .as("without the archive's key")
        .isFalse();
    assertThat(OwnerOnly.isOpen(files.path().resolve("key"))).isFalse();
    assertThat(OwnerOnly.isOpen(data)).isFalse();
    assertThat(new FolderCheckup(data).look(false))
        .as("others may read no file and list no folder")
        .extracting(Checkup.Finding::state)
        .doesNotContain(Checkup.FindingState.WRONG);

    Process second = user(data);
    assertThat(line(second)).as("attaches").isEqualTo(address.toString());

    first.destroyForcibly().waitFor(); // kill -9 of the one that started the server
    assertThat(node.ready()).as("stays for the other").isTrue();

    second.destroyForcibly().waitFor(); // kill -9 of the last
    keeper.onExit().get(2, TimeUnit.MINUTES);
    for (ProcessHandle process : server) {
      process.onExit().get(2, TimeUnit.MINUTES);
    }
    assertThat(node.ready()).as("no orphan").isFalse();
    assertThat(files.port()).doesNotExist();
    assertThat(files.hasUsers()).isFalse();
  }

  private Process user(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Ddateline.build=" + BuildFolder.target(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NodeUser.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    started.add(process);
    return process;
  }

  private static String line(Process process) throws IOException {
    String line =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    assertThat(line).as("the node's address").isNotNull();
    return line;
  }

  /** Elasticsearch refuses it; the keeper's own shells may be root's. */
  private static boolean isServerAsRoot(ProcessHandle process) {
    return process.info().command().filter(c -> c.endsWith("/java")).isPresent()
        && process.info().user().filter("root"::equals).isPresent();
  }
}
