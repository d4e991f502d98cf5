package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RequestLogTest extends ServerFixture {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @BeforeEach
  void log() {
    log.reset();
    server.logTo(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @Test
  void aRequestIsALineUnderTheNumberThatItsAnswerCarries() throws IOException {
    HttpResponse<String> found = send("GET", "/api/articles/a1");
    HttpResponse<String> missing = send("GET", "/api/articles/none");
    List<JsonNode> lines = lines(2);
    JsonNode first = lines.get(0);
    assertThat(first.path("request").asText()).isEqualTo(header(found, "X-Request-Id"));
    assertThat(first.path("method").asText()).isEqualTo("GET");
    assertThat(first.path("route").asText()).isEqualTo("/api/articles/<id>");
    assertThat(first.path("status").asInt()).isEqualTo(200);
    assertThat(first.path("millis").asDouble()).isPositive();
    assertThat(Instant.parse(first.path("time").asText())).isBefore(Instant.now());
    assertThat(lines.get(1).path("status").asInt()).isEqualTo(404);
    assertThat(new ObjectMapper().readTree(missing.body()).path("request").asText())
        .isEqualTo(lines.get(1).path("request").asText())
        .isEqualTo(header(missing, "X-Request-Id"));
  }

  @Test
  void whatIsSearchedForIsNotLogged() throws IOException {
    send("GET", "/api/search?q=guarantees&person=Q1");
    send("GET", "/entities/Q1");
    assertThat(lines(2).toString()).doesNotContain("guarantees", "Q1");
  }

  /** The lines, once there are so many: the last is written after its answer is sent. */
  private List<JsonNode> lines(int number) throws IOException {
    Instant end = Instant.now().plusSeconds(30);
    while (log.toString(StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count() < number
        && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
    }
    List<JsonNode> lines = new ArrayList<>();
    for (String line : log.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertThat(lines).hasSize(number);
    return lines;
  }
}
