package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.Sharding;
import org.dateline.archive.embedded.SecuredNode;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.testing.ArticleBuilder;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * An archive on a node with TLS and security, told by options and environment as a user does. The
 * distribution that the build fetches cannot make API keys, so of these only the refusal is tested.
 */
final class SecuredNodeIT {
  private static final String KEY = "DATELINE_ELASTICSEARCH_API_KEY";

  private static @TempDir Path folder;
  private static SecuredNode node;

  @BeforeAll
  static void start() throws Exception {
    node = SecuredNode.in(folder.resolve("secured"));
  }

  @AfterAll
  static void end() {
    node.close();
  }

  @Test
  void aUserAndPasswordOpenIt() {
    assertThat(found(cluster(password(), node.url().toString()))).isEqualTo(1);
  }

  @Test
  void ofSeveralNodesOneMayBeDown() {
    String urls = SecuredNode.down() + "," + node.url();
    assertThat(found(cluster(password(), urls))).isEqualTo(1);
  }

  @Test
  void aWrongKeyOrNoneIsRefusedAndIsNotShown() {
    for (Map<String, String> access :
        List.of(Map.of(KEY, "bm90OmFrZXk="), Map.<String, String>of())) {
      assertThatThrownBy(() -> found(cluster(access, node.url().toString())))
          .isInstanceOf(ArchiveException.Refused.class)
          .hasMessageContaining(node.url().toString())
          .hasMessageContaining("API key")
          .hasMessageNotContaining("bm90OmFrZXk=");
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNotTrusted() throws Exception {
    Path other = folder.resolve("other.pem");
    SecuredNode.makeCertificate(folder.resolve("other.p12"), other);
    Map<String, String> access = new HashMap<>(password());
    access.put("DATELINE_ELASTICSEARCH_CA", other.toString());

    assertThatThrownBy(() -> found(cluster(access, node.url().toString())))
        .isInstanceOf(ArchiveUnreachableException.class)
        .hasMessageContaining("--elasticsearch-ca");
  }

  /** Stores an article and counts what a search then finds. */
  private static long found(Cluster cluster) {
    try (TestArchive archive =
        TestArchive.on(
            cluster,
            Sharding.DEFAULT,
            List.of(
                new AnnotatedArticle(
                    ArticleBuilder.article("one").text("The ferry to Tarnow was late.").build(),
                    new Annotations(List.of(), List.of(), List.of(), "en", "test"),
                    List.of(),
                    "test")),
            EntityDirectory.EMPTY)) {
      return archive.get().articleSearch().count(ArticleQueries.of("ferry").build());
    }
  }

  private static Map<String, String> password() {
    return Map.of(
        "DATELINE_ELASTICSEARCH_USER",
        SecuredNode.USER,
        "DATELINE_ELASTICSEARCH_PASSWORD",
        node.password());
  }

  /** The cluster at these addresses, by the certificate of the node. */
  private static Cluster cluster(Map<String, String> access, String urls) {
    Map<String, String> environment = new HashMap<>(access);
    environment.putIfAbsent("DATELINE_ELASTICSEARCH_CA", node.certificate().toString());
    ArchiveOptions options = new ArchiveOptions(environment);
    new CommandLine(options).parseArgs("--elasticsearch", urls);
    return options.cluster();
  }
}
