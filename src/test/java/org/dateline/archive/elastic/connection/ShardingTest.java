package org.dateline.archive.elastic.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShardingTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(IndexKind.class)
  void theDefaultLeavesEachMappingAsItIs(IndexKind kind) {
    assertThat(applied(Sharding.DEFAULT, kind)).isEqualTo(definition());
  }

  @Test
  void shardsAreOfWhatGrowsWithTheArticles() {
    Sharding four = Sharding.ofShards(4);
    assertThat(index(four, IndexKind.ARTICLES).path("number_of_shards").asInt()).isEqualTo(4);
    assertThat(index(four, IndexKind.QUOTES).path("number_of_shards").asInt()).isEqualTo(4);
    assertThat(index(four, IndexKind.DECISIONS).path("number_of_shards").asInt()).isEqualTo(1);
    assertThat(index(four, IndexKind.ACCOUNTS).path("number_of_shards").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(IndexKind.class)
  void aNumberOfReplicasHoldsForAllThatIsStored(IndexKind kind) {
    JsonNode index = index(new Sharding(0, 2), kind);
    assertThat(index.path("number_of_replicas").asInt()).isEqualTo(2);
    assertThat(index.path("auto_expand_replicas").asBoolean(true)).isFalse();
  }

  private static JsonNode index(Sharding sharding, IndexKind kind) {
    return applied(sharding, kind).at("/settings/index");
  }

  private static ObjectNode applied(Sharding sharding, IndexKind kind) {
    ObjectNode definition = definition();
    sharding.apply(kind, definition);
    return definition;
  }

  private static ObjectNode definition() {
    ObjectNode definition = JSON.createObjectNode();
    definition
        .withObject("/settings/index")
        .put("number_of_shards", 1)
        .put("auto_expand_replicas", "0-1");
    return definition;
  }
}
