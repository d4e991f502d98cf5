package org.dateline.testing;

import java.net.URI;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Elasticsearch in a container, of the image that the system property {@code
 * dateline.elasticsearch.image} names.
 */
final class TestContainer {
  private static final String OFFICIAL = "docker.elastic.co/elasticsearch/elasticsearch";

  private TestContainer() {}

  /** Why no container can be had, empty if one can. */
  static String missing() {
    return Engine.MISSING;
  }

  /** Starts one that ends with the run. */
  static URI start() {
    ElasticsearchContainer container =
        new ElasticsearchContainer(
                DockerImageName.parse(System.getProperty("dateline.elasticsearch.image"))
                    .asCompatibleSubstituteFor(OFFICIAL))
            .withEnv("xpack.security.enabled", "false")
            .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
    container.start();
    Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stop test container"));
    return URI.create("http://" + container.getHttpHostAddress());
  }

  /** Asked once: looking for an engine that is not there takes seconds. */
  private static final class Engine {
    static final String MISSING = look();

    private static String look() {
      if (DockerClientFactory.instance().isDockerAvailable()) {
        return "";
      }
      String missing = "No Docker engine answers, so nothing is tested on a container.";
      System.err.println(missing);
      return missing;
    }
  }
}
