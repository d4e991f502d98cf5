#!/usr/bin/env bash
# elasticsearch-java 8.19.12 over its low-level client: errors of Elasticsearch by their status.
#
# Expected: an answer that Elasticsearch's own error object fills is an ElasticsearchException, whatever its status.
# Seen: with 409, 429 (an index that a full disk made read-only), 500 and 503 (no master) it is a ResponseException
# of the low-level client, an IOException; type and reason stand in its message alone, so code that asks
# ElasticsearchException.error() for "cluster_block_exception" never meets the two that matter most.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>co.elastic.clients</groupId><artifactId>elasticsearch-java</artifactId><version>8.19.12</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.18.3</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >&2
cat > Finding.java <<'JAVA'
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

public class Finding {
  private static int status;

  public static void main(String[] none) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body =
              ("{\"error\":{\"type\":\"cluster_block_exception\",\"reason\":\"index blocked\"},\"status\":" + status + "}")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
          exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try (RestClient rest =
            RestClient.builder(new HttpHost("127.0.0.1", server.getAddress().getPort())).build();
        RestClientTransport transport = new RestClientTransport(rest, new JacksonJsonpMapper())) {
      ElasticsearchClient client = new ElasticsearchClient(transport);
      for (int each : new int[] {400, 403, 404, 409, 429, 500, 503}) {
        status = each;
        try {
          client.count(c -> c.index("any"));
        } catch (Exception e) {
          System.out.println(each + " " + e.getClass().getSimpleName());
        }
      }
    }
    server.stop(0);
  }
}
JAVA
cat > expected <<'SEEN'
400 ElasticsearchException
403 ElasticsearchException
404 ElasticsearchException
409 ResponseException
429 ResponseException
500 ResponseException
503 ResponseException
SEEN
java -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
