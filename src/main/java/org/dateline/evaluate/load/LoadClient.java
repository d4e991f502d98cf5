package org.dateline.evaluate.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A client of a server over HTTP, as a browser or a program of an archivist is. */
public final class LoadClient {
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final int MISSING = 404;
  private static final int WITHDRAWN = 410;
  private static final int REFUSED = 300;

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final String server;
  private final @Nullable String token;

  /**
   * Prepares requests to a server.
   *
   * @param server its address, without a slash at the end
   * @param token of an account that may decide, null for a reader without one
   */
  public LoadClient(String server, @Nullable String token) {
    this.server = server;
    this.token = token;
  }

  /** An answer, whatever its status. */
  record Response(int status, String body) {
    /** True if the address holds nothing, or nothing any more. */
    boolean isMissing() {
      return status == MISSING || status == WITHDRAWN;
    }
  }

  Response ask(String path) {
    return send(request(path).build());
  }

  /**
   * The answer to a question.
   *
   * @throws IllegalStateException if it is a refusal
   */
  JsonNode json(String path) {
    return json(path, ask(path));
  }

  JsonNode json(String what, Response response) {
    if (response.status() >= REFUSED) {
      throw new IllegalStateException(
          what + " answers " + response.status() + ": " + response.body());
    }
    try {
      return mapper.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a decision, whatever others have decided meanwhile. */
  JsonNode decide(String body) {
    HttpRequest request =
        request("/api/decisions")
            .header("Content-Type", "application/json")
            .header("If-Match", "*")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return json(body, send(request));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path)).timeout(LONGEST);
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private Response send(HttpRequest request) {
    HttpResponse<String> answer = send(request, HttpResponse.BodyHandlers.ofString());
    return new Response(answer.statusCode(), answer.body());
  }

  /** An answer as the handler reads it, whatever its status. */
  <T> HttpResponse<T> ask(String path, HttpResponse.BodyHandler<T> handler) {
    return send(request(path).build(), handler);
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return http.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Reads an answer of any length line by line. */
  void lines(String path, Consumer<String> to) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ask(path, HttpResponse.BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        to.accept(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
