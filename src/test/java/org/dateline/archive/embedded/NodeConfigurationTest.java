package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NodeConfigurationTest {
  @TempDir Path folder;

  @Test
  void theKeysThatAKilledServerHadBegunToWriteAreRemoved() throws Exception {
    Path distribution = Files.createDirectories(folder.resolve("server/config"));
    Files.writeString(distribution.resolve("log4j2.properties"), "status = error\n");
    Files.writeString(distribution.resolve("jvm.options"), "-Dkept=yes\n");
    NodeFolder node = NodeFolder.of(folder.resolve("data"));
    Path config = Files.createDirectories(node.config());
    Path begun = Files.createFile(config.resolve("elasticsearch.keystore.tmp"));
    Path whole = Files.createFile(config.resolve("elasticsearch.keystore"));

    new NodeConfiguration(node, folder.resolve("server"))
        .write(512, NodeKey.in(folder.resolve("key")));

    assertThat(begun).doesNotExist();
    assertThat(whole).exists();
    assertThat(config.resolve("jvm.options")).content().contains("-Dkept=yes");
  }
}
