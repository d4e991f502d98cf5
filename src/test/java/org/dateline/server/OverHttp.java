package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a running server, and holds every answer against the contract. */
abstract class OverHttp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ContractCheck CONTRACT = new ContractCheck();

  final HttpClient client = HttpClient.newHttpClient();

  /** The address of the server. */
  abstract String url();

  HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answer to a GET, held against the contract. */
  HttpResponse<String> get(String path) {
    HttpResponse<String> answer = send("GET", path);
    CONTRACT.check(
        URI.create(path).getRawPath(),
        answer.statusCode(),
        header(answer, "Content-Type"),
        answer.body());
    return answer;
  }

  JsonNode json(String path) {
    return json(path, 200);
  }

  /** An answer that is a problem of this status. */
  JsonNode problem(String path, int status) {
    return json(path, status);
  }

  private JsonNode json(String path, int status) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return parse(answer.body());
  }

  static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  String overSocket(String request) {
    URI address = URI.create(url());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ContractCheck contract() {
    return CONTRACT;
  }
}
