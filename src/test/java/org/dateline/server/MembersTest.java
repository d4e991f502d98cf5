package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.server.Asking.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.dateline.archive.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A closed archive, and what its members may do: passwords, tokens, people. */
final class MembersTest extends AccountFixture {
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
    assertThat(json(outside.get("/api/session"), 200).path("access").asText()).isEqualTo("closed");
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
    refused(
        ben.send("POST", "/api/tokens", "{\"role\": \"admin\"}"), 422, "cannot have a higher role");
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
