package org.dateline.testing;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Elasticsearch in a container, of the image that the system property {@code
 * dateline.elasticsearch.image} names. It starts when it is first asked for and ends with the run.
 *
 * @param url null when there is none
 * @param missing why there is none; empty if there is one
 */
record TestContainer(@Nullable URI url, String missing) {
  private static final int HTTP = 9200;
  private static final String OFFICIAL = "docker.elastic.co/elasticsearch/elasticsearch";

  static TestContainer instance() {
    return ContainerHolder.CONTAINER;
  }

  private static TestContainer start() {
    String image = System.getProperty("dateline.elasticsearch.image");
    try {
      if (!DockerClientFactory.instance().isDockerAvailable()) {
        return none("No Docker engine answers, so nothing is tested on a container.");
      }
      return new TestContainer(run(image), "");
    } catch (RuntimeException | LinkageError e) { // the engine's client fails in its initializers
      return none("No container of " + image + " starts: " + e);
    }
  }

  private static TestContainer none(String why) {
    System.err.println(why);
    return new TestContainer(null, why);
  }

  private static URI run(String image) {
    ElasticsearchContainer container =
        new ElasticsearchContainer(DockerImageName.parse(image).asCompatibleSubstituteFor(OFFICIAL))
            .withEnv("xpack.security.enabled", "false")
            .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
    container.setWaitStrategy(
        Wait.forHttp("/_cluster/health").forPort(HTTP).withStartupTimeout(Duration.ofMinutes(3)));
    container.start();
    Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stop test container"));
    return URI.create("http://" + container.getHttpHostAddress());
  }

  private static final class ContainerHolder {
    static final TestContainer CONTAINER = start();
  }
}
