package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.server.Asking.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.dateline.archive.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of signing in, and of what other sites and guesses cannot do, over HTTP. */
final class SigningInTest extends AccountFixture {
  @Test
  void nobodyIsSignedInAtFirst() {
    JsonNode session = json(anybody.get("/api/session"), 200);
    assertThat(session.path("name").isNull()).isTrue();
    assertThat(session.path("access").asText()).isEqualTo("open");
  }

  @Test
  void theCookieIsForThisSiteAndForNoScript() {
    HttpResponse<String> answer = anybody.signIn("irina", PASSWORD);
    assertThat(OverHttp.header(answer, "Set-Cookie"))
        .contains("HttpOnly")
        .contains("SameSite=Strict")
        .contains("Path=/")
        .doesNotContain("Expires")
        .doesNotContain("Domain");
    assertThat(answer.body()).doesNotContain(Asking.cookie(answer));
    assertThat(OverHttp.header(answer, "Cache-Control")).isEqualTo("no-store");
    HttpResponse<String> behindTls =
        anybody.with("X-Forwarded-Proto", "https").signIn("irina", PASSWORD);
    assertThat(OverHttp.header(behindTls, "Set-Cookie")).contains("Secure");
  }

  @Test
  void whoIsSignedInIsKnownUntilSigningOut() {
    Asking irina = anybody.signedIn("irina", PASSWORD);
    assertThat(json(irina.get("/api/session"), 200).path("role").asText()).isEqualTo("admin");
    HttpResponse<String> out = irina.send("DELETE", "/api/session", null);
    assertThat(out.statusCode()).isEqualTo(204);
    assertThat(OverHttp.header(out, "Set-Cookie"))
        .contains("dateline_session=; Path=/; Expires=Thu, 01 Jan 1970");
    assertThat(json(irina.get("/api/session"), 200).path("name").isNull()).isTrue();
  }

  @Test
  void aSecretThatAnotherPutIntoTheBrowserIsNotTaken() { // session fixation
    HttpResponse<String> planted = anybody.withCookie("planted").signIn("irina", PASSWORD);
    assertThat(Asking.cookie(planted)).isNotEqualTo("planted");
    assertThat(json(anybody.withCookie("planted").get("/api/session"), 200).path("name").isNull())
        .isTrue();

    String stolen = Asking.cookie(anybody.signIn("irina", PASSWORD));
    anybody.withCookie(stolen).signIn("irina", PASSWORD);
    assertThat(json(anybody.withCookie(stolen).get("/api/session"), 200).path("name").isNull())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "irina, harbour light",
    "irina, ''",
    "nobody, harbour lights",
    "'', harbour lights",
    "'irina:*', harbour lights"
  })
  void whatIsWrongIsNotTold(String name, String password) {
    refused(anybody.signIn(name, password), 401, "No account has this name and this password.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "null",
        "{",
        "{\"name\": \"irina\"}",
        "{\"name\": [\"irina\"], \"password\": \"harbour lights\"}",
        "{\"name\": \"irina\", \"password\": \"harbour lights\", \"role\": \"admin\"}",
        "{\"name\": \"ben\", \"name\": \"irina\", \"password\": \"harbour lights\"}"
      })
  void whatIsNoSigningInIsRefused(String body) {
    HttpResponse<String> answer = anybody.send("POST", "/api/session", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @Test
  void guessingIsHeldUp() {
    archive.accounts.people().add("guessed", PASSWORD, Role.READER);
    HttpResponse<String> answer = anybody.signIn("guessed", "guess 0 of many");
    for (int i = 1; i < 40 && answer.statusCode() != 429; i++) {
      assertThat(answer.statusCode()).isEqualTo(401);
      answer = anybody.signIn("guessed", "guess " + i + " of many");
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(OverHttp.header(answer, "Retry-After"))).isBetween(1, 900);
    refused(anybody.signIn("GUESSED", PASSWORD), 429, "Try again in 15 minutes");
    assertThat(anybody.signIn("ben", PASSWORD).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""})
  void aFormOfAnotherSiteSignsNobodyIn(String contentType) { // login CSRF
    String body = "{\"name\": \"irina\", \"password\": \"" + PASSWORD + "\"}";
    HttpResponse<String> answer =
        contentType.isEmpty()
            ? anybody.raw("POST", "/api/session", null, "")
            : anybody.raw("POST", "/api/session", body, contentType);
    refused(answer, 415, "Send JSON");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://localhost:1"
  })
  void aPageOfAnotherSiteWritesNothing(String header, String value) { // CSRF
    refused(anybody.with(header, value).signIn("irina", PASSWORD), 403, "another site");
    Asking irina = anybody.signedIn("irina", PASSWORD);
    HttpResponse<String> answer =
        irina
            .with(header, value)
            .send("POST", "/api/tokens", "{\"role\": \"admin\", \"note\": \"theirs\"}");
    refused(answer, 403, "another site");
  }

  @Test
  void noOtherSiteIsAllowedToReadAnswers() {
    HttpResponse<String> preflight =
        anybody
            .with("Origin", "https://evil.example")
            .with("Access-Control-Request-Method", "POST")
            .raw("OPTIONS", "/api/session", null, "");
    assertThat(preflight.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
  }
}
