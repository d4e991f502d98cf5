package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.server.Asking.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of decisions over HTTP: listed, handed on to another archive, shown as text. */
final class DecisionListsTest extends DecisionApiFixture {
  private int listed(@Nullable String query) {
    return json(mara.get("/api/decisions" + (query == null ? "" : "?" + query)), 200)
        .path("total")
        .asInt();
  }

  @Test
  void decisionsAreListedByEntityArticlePersonAndDay() {
    take(irina, rename("Anna Lee"));
    take(mara, "{'kind': 'withdraw', 'article': 'a1', 'why': 'in error'}");
    take(mara, "{'kind': 'undo', 'decision': '2022-01-14-1', 'why': 'not so'}");
    assertThat(listed(null)).isEqualTo(3);
    assertThat(listed("entity=" + LEE)).isEqualTo(2);
    assertThat(listed("article=a1")).isEqualTo(1);
    assertThat(listed("who=Mara")).isEqualTo(2);
    assertThat(listed("kind=undo")).isEqualTo(1);
    assertThat(listed("holds=no")).isEqualTo(1);
    assertThat(listed("made.to=2001-01-01")).isZero();
    assertThat(listed("made.from=2001-01-01&entity=Q0")).isZero();
    JsonNode first = json(mara.get("/api/decisions?size=2"), 200);
    assertThat(first.at("/hits/0/says").asText()).startsWith("undone: ");
    JsonNode rest =
        json(mara.get("/api/decisions?size=2&after=" + first.path("next").asText()), 200);
    assertThat(rest.path("hits")).hasSize(1);
    assertThat(rest.path("next").isNull()).isTrue();
    json(mara.get("/api/decisions?kind=bless"), 400);
    json(mara.get("/api/decisions?after=none"), 400);
    json(mara.get("/api/decisions/none"), 404);
  }

  @Test
  void whatTheArticleHasNoPlaceForAnyMoreIsListedAsLost() {
    take(
        mara,
        "{'kind': 'not-speech', 'article': 'a1', 'part': 'text', 'start': 0, 'end': 10, 'why': 'a sign'}");
    String lines = mara.get("/api/decisions/export").body();
    assertThat(lines).contains("\"around\"");
    JsonNode held = json(mara.get("/api/decisions"), 200).at("/hits/0");
    assertThat(held.path("holds").asBoolean()).isTrue();
    assertThat(held.has("lost")).isFalse();

    String other = lines.replace("We talk", "We left");
    json(irina.raw("POST", "/api/decisions/import", other, DecisionApi.LINES), 200);

    JsonNode lost = json(mara.get("/api/decisions"), 200).at("/hits/0");
    assertThat(lost.path("holds").asBoolean()).isTrue();
    assertThat(lost.path("lost").asBoolean()).isTrue();
    assertThat(json(mara.get("/api/articles/a1"), 200).at("/decided/1/lost").asBoolean()).isTrue();
  }

  @Test
  void whatOneArchiveDecidedAnotherTakesOver() {
    take(irina, rename("Anna Lee"));
    take(mara, "{'kind': 'undo', 'decision': '2022-01-14-1', 'why': 'not so'}");
    String lines = mara.get("/api/decisions/export").body();
    assertThat(lines.lines()).hasSize(2);
    reset();
    archive.desk.decide("Ann Leigh"); // takes the id of the first
    JsonNode adopted =
        json(irina.raw("POST", "/api/decisions/import", lines, DecisionApi.LINES), 200);
    assertThat(adopted.path("added").asInt()).isEqualTo(2);
    assertThat(mara.get("/api/decisions/export").body())
        .contains("\"decision\":\"2022-01-14-2\"")
        .contains("\"who\":\"irina\"");
    JsonNode again =
        json(irina.raw("POST", "/api/decisions/import", lines, DecisionApi.LINES), 200);
    assertThat(again.path("known").asInt()).isEqualTo(2);
    assertThat(archive.desk.all()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not JSON",
        "{\"kind\": \"bless\"}",
        "{\"id\": \"1\", \"kind\": \"undo\", \"who\": \"a\", \"when\": \"2022-01-14T10:00:00Z\", \"why\": \"\","
            + " \"change\": {\"decision\": \"0\"}}",
        "{\"id\": \"1\", \"kind\": \"not-a-name\", \"who\": \"\", \"when\": \"2022-01-14T10:00:00Z\", \"why\":"
            + " \"\", \"change\": {\"name\": \"Blah\"}}"
      })
  void whatIsNoDecisionIsTakenOverByNobody(String line) {
    HttpResponse<String> answer =
        irina.raw("POST", "/api/decisions/import", line, DecisionApi.LINES);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(archive.desk.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>document.title='theirs'</script>",
        "\"><img src=x onerror=document.title='theirs'>",
        "javascript:document.title='theirs'"
      })
  void scriptsInDecisionsStayText(String script) { // stored cross-site scripting
    String json = AnswerJson.object().put("s", script).get("s").toString();
    String body =
        "{\"kind\": \"rename\", \"entity\": \""
            + LEE
            + "\", \"name\": "
            + json
            + ", \"why\": "
            + json
            + "}";
    json(mara.with("If-Match", "*").send("POST", "/api/decisions", body), 201);
    for (String path : new String[] {"/api/decisions", "/api/decisions/export"}) {
      HttpResponse<String> answer = mara.get(path);
      assertThat(OverHttp.header(answer, "Content-Type")).doesNotContain("html");
      assertThat(OverHttp.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(OverHttp.header(answer, "Content-Security-Policy")).contains("script-src 'self'");
    }
    assertThat(json(mara.get("/api/decisions"), 200).at("/hits/0/why").asText()).isEqualTo(script);
  }
}
