package org.dateline.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests for Kubernetes against the schema of its API, as its Java client has it. */
final class ManifestsTest {
  private static final Path FOLDER = Path.of("deploy/kubernetes");
  private static final Map<String, Check> CHECKS =
      Map.of(
          "apps/v1 Deployment", V1Deployment::validateJsonElement,
          "batch/v1 Job", V1Job::validateJsonElement,
          "batch/v1 CronJob", V1CronJob::validateJsonElement,
          "v1 Service", V1Service::validateJsonElement,
          "v1 PersistentVolumeClaim", V1PersistentVolumeClaim::validateJsonElement);

  private interface Check {
    void on(JsonElement manifest) throws IOException;
  }

  private static Stream<JsonNode> manifests() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        try (MappingIterator<JsonNode> documents =
            new YAMLMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
          documents.forEachRemaining(all::add);
        }
      }
    }
    return all.stream();
  }

  private static void check(JsonNode manifest) throws IOException {
    String kind = manifest.path("apiVersion").asText() + " " + manifest.path("kind").asText();
    assertThat(CHECKS).containsKey(kind);
    CHECKS.get(kind).on(JsonParser.parseString(manifest.toString()));
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void eachManifestIsAsTheSchemaOfItsKindSays(JsonNode manifest) {
    assertThatCode(() -> check(manifest)).doesNotThrowAnyException();
  }

  @Test
  void aFieldThatKubernetesDoesNotKnowIsFound() throws IOException {
    JsonNode job =
        manifests().filter(m -> m.path("kind").asText().equals("Job")).findFirst().orElseThrow();
    JsonNode wrong =
        new YAMLMapper().readTree(job.toString().replace("completionMode", "completionMood"));
    assertThatThrownBy(() -> check(wrong)).hasMessageContaining("completionMood");
  }

  @Test
  void theKindsOfAnArchivesLifeAreThere() throws IOException {
    assertThat(manifests().map(manifest -> manifest.path("kind").asText()))
        .contains("Deployment", "Service", "Job", "CronJob");
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void whatRunsHasNoRightsThatItDoesNotNeed(JsonNode manifest) {
    List<JsonNode> pods = manifest.findValues("containers");
    for (JsonNode containers : pods) {
      for (JsonNode container : containers) {
        JsonNode security = container.path("securityContext");
        assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(security.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
      }
    }
    assertThat(manifest.findValues("runAsNonRoot"))
        .hasSameSizeAs(pods)
        .allSatisfy(is -> assertThat(is.asBoolean()).isTrue());
  }

  @Test
  void theSharesOfAnIngestAreAsManyAsItsPods() throws IOException {
    JsonNode job =
        manifests().filter(m -> m.path("kind").asText().equals("Job")).findFirst().orElseThrow();
    String command = job.at("/spec/template/spec/containers/0/command/2").asText();
    assertThat(command).contains("/" + job.at("/spec/completions").asInt() + "\"");
  }
}
