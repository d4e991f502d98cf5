package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.server.Asking.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.dateline.archive.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of signing in, and of what other sites and guesses cannot do, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SigningInTest {
  private static final String PASSWORD = "harbour lights";

  private final FakeArchive archive = new FakeArchive();
  private final Server server = new Server(archive.backend(), ServerFixture.settings(0), 0);
  private final Server closed =
      new Server(
          archive.backend(), new Settings(Settings.LOOPBACK, 0, null, "0.1", List.of(), true), 0);
  private Asking anybody = Asking.at("");

  @BeforeAll
  void start() {
    archive.accounts.people().add("irina", PASSWORD, Role.ADMIN);
    archive.accounts.people().add("ben", PASSWORD, Role.READER);
    anybody = Asking.at(server.start().url());
    closed.start();
  }

  @BeforeEach
  void reset() {
    archive.reset();
  }

  @AfterAll
  void stop() {
    server.stop();
    closed.stop();
  }

  private static void refused(HttpResponse<String> answer, int status, String said) {
    assertThat(json(answer, status).path("detail").asText()).contains(said);
    assertThat(OverHttp.header(answer, "Set-Cookie")).isEmpty();
  }

  @Test
  void nobodyIsSignedInAtFirst() {
    JsonNode session = json(anybody.get("/api/session"), 200);
    assertThat(session.path("name").isNull()).isTrue();
    assertThat(session.path("reading").asText()).isEqualTo("open");
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

  @Test
  void onesOwnPasswordIsChangedByWhoKnowsIt() {
    archive.accounts.people().add("changer", PASSWORD, Role.READER);
    Asking changer = anybody.signedIn("changer", PASSWORD);
    Asking elsewhere = anybody.signedIn("changer", PASSWORD);
    String wrong = "{\"present\": \"harbour night\", \"password\": \"another harbour\"}";
    refused(changer.send("POST", "/api/session/password", wrong), 403, "present password");
    String tooShort = "{\"present\": \"harbour lights\", \"password\": \"harbour\"}";
    refused(changer.send("POST", "/api/session/password", tooShort), 422, "8 to 1000 characters");
    Asking again = anybody.signedIn("changer", PASSWORD);
    String right = "{\"present\": \"harbour lights\", \"password\": \"another harbour\"}";
    HttpResponse<String> changed = again.send("POST", "/api/session/password", right);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(json(elsewhere.get("/api/session"), 200).path("name").isNull()).isTrue();
    assertThat(
            json(anybody.withCookie(Asking.cookie(changed)).get("/api/session"), 200)
                .path("name")
                .asText())
        .isEqualTo("changer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search",
        "/api/facets/person",
        "/api/overview",
        "/api/quotes",
        "/api/names",
        "/api/entities",
        "/api/entities/dbp:Ann_Lee",
        "/api/articles/a1",
        "/api/articles/a1/related",
        "/api/articles/a1/cite",
        "/api/suggest?q=a",
        "/api/feed",
        "/api/export",
        "/api/archive",
        "/metrics"
      })
  void aClosedArchiveIsReadByItsMembersAlone(String path) {
    Asking outside = Asking.at(closed.url());
    for (String spelt : List.of(path, "/" + path, path.replaceFirst("/a", "/%61"))) {
      HttpResponse<String> answer = outside.raw("GET", spelt, null, "");
      assertThat(answer.statusCode()).as(spelt).isNotEqualTo(200);
      assertThat(answer.body()).as(spelt).doesNotContain("Ann Lee");
    }
    refused(outside.get(path), 401, "open to its members");
    assertThat(outside.raw("HEAD", path, null, "").statusCode()).isEqualTo(401);
    assertThat(outside.withToken("dateline_x.y").get(path).statusCode()).isEqualTo(401);
    Asking ben = outside.signedIn("ben", PASSWORD);
    HttpResponse<String> answer = ben.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(OverHttp.header(answer, "Cache-Control")).contains("private");
    String token = archive.accounts.tokens().add("ben", Role.READER, "").shown();
    assertThat(outside.withToken(token).get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void aClosedArchiveTellsEverybodyHowToAsk() {
    Asking outside = Asking.at(closed.url());
    assertThat(json(outside.get("/api/session"), 200).path("reading").asText()).isEqualTo("closed");
    assertThat(outside.get("/api/openapi.yaml").statusCode()).isEqualTo(200);
    assertThat(outside.raw("GET", "/articles/a1", null, "").body()).doesNotContain("Ann Lee");
  }

  @Test
  void aTokenMakesNoTokensAndChangesNoPassword() {
    String token = archive.accounts.tokens().add("irina", Role.ADMIN, "").shown();
    Asking program = anybody.withToken(token);
    refused(
        program.send("POST", "/api/tokens", "{\"role\": \"admin\"}"), 403, "token is not enough");
    String change = "{\"present\": \"harbour lights\", \"password\": \"another harbour\"}";
    refused(
        program.send("POST", "/api/session/password", change),
        403,
        "Sign in with name and password for that");
    assertThat(program.get("/api/users").statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongTokenIsNotHelpedByACookie() {
    Asking irina = anybody.signedIn("irina", PASSWORD).withToken("dateline_none.none");
    HttpResponse<String> answer = irina.get("/api/users");
    refused(answer, 401, "This token is not known");
    assertThat(OverHttp.header(answer, "WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void tokensAreOnesOwnUnlessOneIsAdmin() {
    Asking ben = anybody.signedIn("ben", PASSWORD);
    Asking irina = anybody.signedIn("irina", PASSWORD);
    JsonNode made = json(ben.send("POST", "/api/tokens", "{\"role\": \"reader\"}"), 201);
    JsonNode hers = json(irina.send("POST", "/api/tokens", "{\"role\": \"admin\"}"), 201);
    refused(ben.send("POST", "/api/tokens", "{\"role\": \"admin\"}"), 422, "cannot be more");
    assertThat(json(ben.get("/api/tokens"), 200).findValuesAsText("account")).containsOnly("ben");
    assertThat(json(irina.get("/api/tokens"), 200).findValuesAsText("account"))
        .contains("ben", "irina");
    assertThat(irina.get("/api/tokens").body()).doesNotContain(made.path("token").asText());
    String herId = hers.path("id").asText();
    refused(ben.send("DELETE", "/api/tokens/" + herId, null), 404, "There is no token");
    String id = made.path("id").asText();
    assertThat(irina.send("DELETE", "/api/tokens/" + id, null).statusCode()).isEqualTo(204);
    refused(anybody.withToken(made.path("token").asText()).get("/api/tokens"), 401, "was revoked");
  }

  @Test
  void anAdminLooksAfterPeople() {
    Asking irina = anybody.signedIn("irina", PASSWORD);
    String add =
        "{\"name\": \"O’Neill, M.\", \"password\": \"harbour lights\", \"role\": \"reader\"}";
    refused(irina.send("POST", "/api/users", add), 422, "A name has");
    json(irina.send("POST", "/api/users", add.replace("Neill,", "Neill")), 201);
    String path = "/api/users/O%E2%80%99Neill%20M.";
    assertThat(
            json(irina.send("PATCH", path, "{\"role\": \"archivist\"}"), 200).path("role").asText())
        .isEqualTo("archivist");
    refused(irina.send("PATCH", path, "{\"role\": \"owner\"}"), 400, "not a role");
    assertThat(irina.send("DELETE", path, null).statusCode()).isEqualTo(204);
    refused(irina.send("DELETE", path, null), 404, "There is no account");
    refused(irina.send("DELETE", "/api/users/irina", null), 422, "only admin");
  }
}
