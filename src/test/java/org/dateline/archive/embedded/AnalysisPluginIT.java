package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisPluginIT {
  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({
    "asciifolding, Orbán, Orban",
    "porter_stem, guarantees, guarante",
    "kstem, guarantees, guarantee"
  })
  void givesTheStockFilterByItsStockName(String filter, String text, String token)
      throws Exception {
    assertThat(
            call(
                "POST",
                "/_analyze",
                "{\"tokenizer\":\"standard\",\"filter\":[\"%s\"],\"text\":\"%s\"}"
                    .formatted(filter, text)))
        .contains("\"token\":\"" + token + "\"");
  }

  @Test
  void servesAnIndexWhoseAnalyzersNameThem() throws Exception {
    String index = TestNode.prefix() + "analysis";
    String created =
        call(
            "PUT",
            "/" + index,
            """
            {"settings": {"analysis": {
               "analyzer": {"folded": {"type": "custom", "tokenizer": "standard",
                 "filter": ["lowercase", "asciifolding", "porter_stem"]}}}},
             "mappings": {"properties": {"text": {"type": "text", "analyzer": "folded"}}}}
            """);
    assertThat(created).contains("\"acknowledged\":true");
    assertThat(
            call(
                "POST",
                "/" + index + "/_analyze",
                "{\"field\":\"text\",\"text\":\"Orbán Guarantees\"}"))
        .contains("\"token\":\"orban\"", "\"token\":\"guarante\"");
    call("DELETE", "/" + index, "");
  }

  private String call(String method, String path, String body) throws Exception {
    URI uri = URI.create(TestNode.url() + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("content-type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (TestNode.credentials().header() != null) {
      request.header("Authorization", TestNode.credentials().header());
    }
    return http.send(request.build(), BodyHandlers.ofString()).body();
  }
}
