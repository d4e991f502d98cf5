package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dateline.archive.elastic.Sharding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class NewArchiveOptionsTest {
  @Test
  void withoutOptionsTheNumberOfReplicasFollowsTheNodes() {
    assertThat(parsed().sharding()).isEqualTo(Sharding.DEFAULT);
  }

  @Test
  void shardsAndReplicasAreTakenForACluster() {
    assertThat(
            parsed("--elasticsearch=http://localhost:9200", "--shards=4", "--replicas=2")
                .sharding())
        .isEqualTo(new Sharding(4, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--shards=0", "--shards=-1", "--shards=1025", "--replicas=-1"})
  void numbersThatCannotBeAreRefusedByName(String option) {
    NewArchiveOptions options = parsed("--elasticsearch=http://localhost:9200", option);
    assertThatThrownBy(options::sharding)
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(option.substring(0, option.indexOf('=')));
  }

  @Test
  void theEmbeddedNodeHasNoRoomForReplicas() {
    NewArchiveOptions options = parsed("--data=archive", "--replicas=1");
    assertThatThrownBy(options::sharding)
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--elasticsearch");
  }

  private static NewArchiveOptions parsed(String... arguments) {
    NewArchiveOptions options = new NewArchiveOptions();
    new CommandLine(options).parseArgs(arguments);
    return options;
  }
}
