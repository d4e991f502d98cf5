package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.testing.BuildFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data folders that were copied while they were in use, and those whose files are damaged. */
final class CopiedFolderIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();

  @Test
  void aCopyHasANodeOfItsOwnAndDamagedFilesAreRefusedByName() throws Exception {
    Path original = folder.resolve("original");
    Path copy = folder.resolve("copy");
    try (EmbeddedNode node = elasticsearch(original).open()) {
      assertThat(ask(node, "/letters", BodyPublishers.noBody(), "PUT")).contains("acknowledged");
      store(node, "before");
      copy(original, copy);
      try (EmbeddedNode other = elasticsearch(copy).open()) {
        assertThat(other.address()).isNotEqualTo(node.address());
        assertThat(told).anySatisfy(line -> assertThat(line).contains("copied while", "backup"));
        store(other, "in the copy");
        assertThat(count(other)).isEqualTo("2");
      }
      assertThat(count(node)).as("the original is as it was").isEqualTo("1");
    }
    told.clear();
    damage(copy);
    assertThatThrownBy(() -> elasticsearch(copy).open())
        .isInstanceOf(ArchiveUnreachableException.class)
        .hasMessageContainingAll(copy.toString(), "damaged", "letters", "Restore a backup");
    assertThat(told).as("is no copy any more").noneMatch(line -> line.contains("copied"));
  }

  private EmbeddedElasticsearch elasticsearch(Path data) throws IOException {
    return new EmbeddedElasticsearch(
        data, BuildFolder.distribution(), BuildFolder.target(), told::add);
  }

  private static void copy(Path from, Path to) throws Exception {
    List<String> command = List.of("cp", "-a", from.toString(), to.toString());
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  /** As if the disk had lost the end of a file. */
  private static void damage(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("elasticsearch/data/indices"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().endsWith(".si")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
  }

  private static void store(EmbeddedNode node, String words) throws Exception {
    String path = "/letters/_doc?refresh=true";
    String document = "{\"words\": \"" + words + "\"}";
    assertThat(ask(node, path, BodyPublishers.ofString(document), "POST")).contains("created");
  }

  private static String count(EmbeddedNode node) throws Exception {
    return ask(node, "/_cat/count/letters?h=count", BodyPublishers.noBody(), "GET").strip();
  }

  private static String ask(
      EmbeddedNode node, String path, HttpRequest.BodyPublisher body, String method)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node.address() + path))
            .header("Authorization", node.authorization())
            .header("Content-Type", "application/json")
            .method(method, body)
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
