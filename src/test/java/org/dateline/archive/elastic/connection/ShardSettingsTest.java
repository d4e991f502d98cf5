package org.dateline.archive.elastic.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShardSettingsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(IndexKind.class)
  void theDefaultLeavesEachMappingAsItIs(IndexKind kind) {
    assertThat(applied(new ShardSettings(0, -1), kind)).isEqualTo(definition());
  }

  @Test
  void shardsAreOfWhatGrowsWithTheArticles() {
    ShardSettings four = new ShardSettings(4, -1);
    assertThat(index(four, IndexKind.ARTICLES).path("number_of_shards").asInt()).isEqualTo(4);
    assertThat(index(four, IndexKind.QUOTES).path("number_of_shards").asInt()).isEqualTo(4);
    assertThat(index(four, IndexKind.DECISIONS).path("number_of_shards").asInt()).isEqualTo(1);
    assertThat(index(four, IndexKind.ACCOUNTS).path("number_of_shards").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(IndexKind.class)
  void aNumberOfReplicasHoldsForAllThatIsStored(IndexKind kind) {
    JsonNode index = index(new ShardSettings(0, 2), kind);
    assertThat(index.path("number_of_replicas").asInt()).isEqualTo(2);
    assertThat(index.path("auto_expand_replicas").asBoolean(true)).isFalse();
  }

  private static JsonNode index(ShardSettings settings, IndexKind kind) {
    return applied(settings, kind).at("/settings/index");
  }

  private static ObjectNode applied(ShardSettings settings, IndexKind kind) {
    ObjectNode definition = definition();
    settings.apply(kind, definition);
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
