package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks a server, signed in or not. Every answer is held against the contract.
 *
 * @param url where the server answers
 * @param headers sent with every request
 */
record Asking(String url, List<String> headers) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Asking at(String url) {
    return new Asking(url, List.of());
  }

  Asking with(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.addAll(List.of(name, value));
    return new Asking(url, more);
  }

  Asking withToken(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /** With the cookie and the csrf of a session of this name. */
  Asking signedIn(String name, String password) {
    HttpResponse<String> answer = signIn(name, password);
    JsonNode session = OverHttp.parse(answer.body());
    return withCookie(cookie(answer)).with(Gate.CSRF, session.path("csrf").asText());
  }

  Asking withCookie(String secret) {
    return with("Cookie", Gate.COOKIE + "=" + secret);
  }

  HttpResponse<String> signIn(String name, String password) {
    String body = AnswerJson.object().put("name", name).put("password", password).toString();
    return send("POST", "/api/session", body);
  }

  /** The secret that an answer puts into the cookie. */
  static String cookie(HttpResponse<?> answer) {
    return OverHttp.header(answer, "Set-Cookie").replaceAll("^dateline_session=([^;]*).*", "$1");
  }

  /** The body of an answer that has this status. */
  static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return OverHttp.parse(answer.body());
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, null);
  }

  HttpResponse<String> send(String method, String path, @Nullable String json) {
    HttpResponse<String> answer =
        json == null ? raw(method, path, null, "") : raw(method, path, json, "application/json");
    OverHttp.contract()
        .check(
            method,
            URI.create(path).getRawPath(),
            answer.statusCode(),
            OverHttp.header(answer, "Content-Type"),
            answer.body());
    return answer;
  }

  /** An answer that the contract need not know. */
  HttpResponse<String> raw(String method, String path, @Nullable String body, String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", contentType);
    }
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
