package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProbedTest {
  @TempDir private Path folder;

  @Test
  void aServerThatWasLeftBehindAndEndsDoesNotHideTheOneThatFollows() throws IOException {
    Path bound = folder.resolve("http.ports");
    Probed node = new Probed(bound, new NodeKey("key"));
    assertThat(node.now().port()).isZero();
    Files.writeString(bound, "127.0.0.1:41155\n");
    assertThat(node.now().port()).isEqualTo(41155);
    Files.writeString(bound, "");
    assertThat(node.now().port()).isZero();
    assertThat(node.now().ready()).as("nobody answers there").isFalse();
    Files.writeString(bound, "127.0.0.1:43475\n[::1]:43475\n");
    assertThat(node.now().port()).isEqualTo(43475);
  }
}
