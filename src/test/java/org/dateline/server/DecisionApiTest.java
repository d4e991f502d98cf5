package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.server.Asking.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.dateline.archive.account.KeptAnswer;
import org.dateline.archive.decision.DecisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of decisions over HTTP: taken, refused, undone. */
final class DecisionApiTest extends DecisionApiFixture {
  private static final DecisionBodies BODIES = new DecisionBodies(LEE, FakeDesk.POE);

  private String version() {
    return json(irina.get("/api/entities/" + LEE), 200).path("version").asText();
  }

  @ParameterizedTest
  @EnumSource(
      value = DecisionKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UNDO"})
  void everyKindIsWeighedTakenAndUndone(DecisionKind kind) {
    String body = BODIES.of(kind);
    JsonNode dryRun =
        json(
            mara.send("POST", "/api/decisions", quoted(body.replaceAll("}$", ", 'dryRun': true}"))),
            200);
    assertThat(dryRun.at("/preview/articles").isInt()).isTrue();
    assertThat(archive.desk.all()).isEmpty();
    HttpResponse<String> answer =
        mara.with("If-Match", "\"" + dryRun.path("version").asText() + "\"")
            .send("POST", "/api/decisions", quoted(body));
    JsonNode taken = json(answer, 201);
    JsonNode decision = taken.at("/decisions/0");
    assertThat(decision.path("who").asText()).isEqualTo("mara");
    assertThat(decision.path("kind").asText()).isEqualTo(kind.label());
    assertThat(decision.path("holds").asBoolean()).isTrue();
    assertThat(OverHttp.header(answer, "ETag"))
        .isEqualTo("\"" + taken.path("version").asText() + "\"");

    String id = decision.path("id").asText();
    json(irina.get("/api/decisions/" + id), 200);
    JsonNode undone =
        json(irina.with("If-Match", "*").send("DELETE", "/api/decisions/" + id, null), 201);
    assertThat(undone.at("/decisions/0/kind").asText()).isEqualTo("undo");
    assertThat(undone.at("/decisions/0/who").asText()).isEqualTo("irina");
    assertThat(undone.path("version").asText()).isEqualTo(dryRun.path("version").asText());
  }

  @Test
  void theSecondIsShownTheDecisionOfTheFirst() {
    String seen = version();
    take(irina, rename("Anna Lee"));
    HttpResponse<String> answer =
        mara.with("If-Match", "\"" + seen + "\"")
            .send("POST", "/api/decisions", rename("Anne Lee"));
    JsonNode problem = json(answer, 412);
    assertThat(problem.at("/decisions/0/who").asText()).isEqualTo("irina");
    assertThat(problem.at("/decisions/0/says").asText()).contains("renamed “Anna Lee”");
    assertThat(problem.path("version").asText()).isEqualTo(version());
    assertThat(archive.desk.all()).hasSize(1);
    HttpResponse<String> again =
        mara.with("If-Match", OverHttp.header(answer, "ETag"))
            .send("POST", "/api/decisions", rename("Anne Lee"));
    assertThat(again.statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirm", "reject", "add-alias"})
  void twoWhoDecideOnOneNameMeetWhateverEntityTheyMean(String kind) {
    String poe =
        "{'kind': '%s', 'name': 'Lee', 'entity': '%s', 'why': 'seen'".formatted(kind, FakeDesk.POE);
    String seen =
        json(mara.send("POST", "/api/decisions", quoted(poe + ", 'dryRun': true}")), 200)
            .path("version")
            .asText();
    take(irina, "{'kind': 'confirm', 'name': 'LEE', 'entity': '%s', 'why': 'so'}".formatted(LEE));
    JsonNode problem =
        json(
            mara.with("If-Match", "\"" + seen + "\"")
                .send("POST", "/api/decisions", quoted(poe + "}")),
            412);
    assertThat(problem.at("/decisions/0/who").asText()).isEqualTo("irina");
    assertThat(archive.desk.all()).hasSize(1);
  }

  @Test
  void whatIsDecidedAlreadyIsNotDecidedTwice() {
    String body = "{'kind': 'not-a-name', 'name': 'Blah', 'why': 'a filler'}";
    take(mara, body);
    JsonNode problem =
        json(irina.with("If-Match", "*").send("POST", "/api/decisions", quoted(body)), 409);
    assertThat(problem.at("/decisions/0/who").asText()).isEqualTo("mara");
  }

  @Test
  void severalAreTakenTogetherOrNotAtAll() {
    String both =
        "{'decisions': [{'kind': 'not-a-name', 'name': 'Blah', 'why': 'a filler'},"
            + " {'kind': 'rename', 'entity': '%s', 'name': 'Anna Lee', 'why': 'so'}]}";
    assertThat(take(mara, both.formatted(LEE)).path("decisions")).hasSize(2);
    reset();
    HttpResponse<String> answer =
        mara.with("If-Match", "*").send("POST", "/api/decisions", quoted(both.formatted("Q0")));
    assertThat(json(answer, 422).path("detail").asText()).contains("No entity has the id “Q0”");
    assertThat(archive.desk.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | 400",
        "{'kind': 'rename'} | 400",
        "{'kind': 'bless', 'why': 'x'} | 400",
        "{'kind': 'rename', 'entity': 7, 'name': 'A', 'why': 'x'} | 400",
        "{'kind': 'rename', 'entity': 'dbp:Ann_Lee', 'name': 'A', 'why': 'x', 'role': 'admin'} | 400",
        "{'kind': 'rename', 'entity': 'dbp:Ann_Lee', 'name': 'A', 'why': 'x', 'who': 'irina'} | 400",
        "{'decisions': []} | 400",
        "{'kind': 'rename', 'entity': 'dbp:Ann_Lee', 'name': '', 'why': 'x'} | 422",
        "{'kind': 'rename', 'entity': 'dbp:Ann_Lee', 'name': 'A', 'why': ' '} | 422",
        "{'kind': 'withdraw', 'article': 'none', 'why': 'x'} | 422",
        "{'kind': 'set-bounds', 'article': 'a1', 'start': 9, 'end': 3, 'why': 'x'} | 400",
        "{'kind': 'set-bounds', 'article': 'a1', 'start': 0, 'end': 10, 'bounds': {'start': 0, 'end':"
            + " 9000}, 'why': 'x'} | 422",
        "{'kind': 'not-this-one', 'entity': 'dbp:Ann_Lee', 'why': 'x'} | 422",
        "{'kind': 'not-this-one', 'entity': 'dbp:Ann_Lee', 'where': {}, 'why': 'x'} | 422",
        "{'kind': 'not-this-one', 'entity': 'dbp:Ann_Lee', 'where': {'day': '2022'}, 'why': 'x'} | 400",
        "{'kind': 'not-this-one', 'entity': 'dbp:Ann_Lee', 'where': {'from': '2022'}, 'why': 'x'} |"
            + " 422",
        "{'kind': 'not-this-one', 'entity': 'dbp:Ann_Lee', 'where': {'beside': 'dbp:Ann_Lee'},"
            + " 'why': 'x'} | 422",
        "{'kind': 'undo', 'decision': 'none', 'why': 'x'} | 422"
      })
  void whatMakesNoSenseIsRefused(String body, int status) {
    HttpResponse<String> answer =
        mara.with("If-Match", "*").send("POST", "/api/decisions", quoted(body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(archive.desk.all()).isEmpty();
  }

  @Test
  void underAConditionItIsAnother() {
    String body =
        quoted(
            "{'kind': 'not-this-one', 'entity': 'dbp:Ann_Lee', 'name': 'Ann Lee', 'where':"
                + " {'source': 'Danube Courier', 'until': '2022-01-31', 'beside': '"
                + FakeDesk.POE
                + "'}, 'why':"
                + " 'the skipper'}");
    JsonNode taken = json(mara.with("If-Match", "*").send("POST", "/api/decisions", body), 201);
    assertThat(taken.at("/decisions/0/says").textValue())
        .contains(
            "Ann Lee (dbp:Ann_Lee) is Ann Lee (archive:person:ann-lee:other-2) in articles of Danube"
                + " Courier until 2022-01-31 that name ");
    assertThat(taken.at("/decisions/0/change/where/beside/id").textValue()).isEqualTo(FakeDesk.POE);
  }

  @Test
  void answersUnderAKeyAreForgottenAfterADay() {
    Instant longAgo = Instant.now().minus(Duration.ofDays(2));
    archive.answers().add(new KeptAnswer("old", "", 201, "{}", "", longAgo));
    try (Server started = new Server(archive.backend(), ServerFixture.settings(0), 0).start()) {
      Asking sending =
          new Asking(started.url(), mara.headers())
              .with("If-Match", "*")
              .with(Idempotency.HEADER, "a third key");
      json(sending.send("POST", "/api/decisions", rename("Anna Lee")), 201);
    }
    assertThat(archive.answers().find("old")).isEmpty();
    assertThat(archive.answers().all()).isNotEmpty();
  }

  @Test
  void aRequestThatIsSentAgainUnderItsKeyDecidesNothingTwice() {
    Asking sending = mara.with("If-Match", "\"0\"").with(Idempotency.HEADER, "a key of hers");
    HttpResponse<String> first = sending.send("POST", "/api/decisions", rename("Anna Lee"));
    HttpResponse<String> again = sending.send("POST", "/api/decisions", rename("Anna Lee"));
    assertThat(json(again, 201)).isEqualTo(json(first, 201));
    assertThat(OverHttp.header(again, "Idempotent-Replayed")).isEqualTo("true");
    assertThat(OverHttp.header(again, "ETag")).isEqualTo(OverHttp.header(first, "ETag"));
    assertThat(archive.desk.all()).hasSize(1);
    json(sending.send("POST", "/api/decisions", rename("Anne Lee")), 422);
    Asking other = irina.with("If-Match", "*").with(Idempotency.HEADER, "a key of hers");
    json(other.send("POST", "/api/decisions", rename("Anne Lee")), 201);
  }

  @Test
  void whatFailedUnderAKeyMayBeTriedAgain() {
    Asking sending = mara.with(Idempotency.HEADER, "another key");
    json(sending.send("POST", "/api/decisions", rename("Anna Lee")), 428);
    json(sending.with("If-Match", "*").send("POST", "/api/decisions", rename("Anna Lee")), 201);
  }

  @Test
  void anArticleIsCorrectedWithdrawnAndRestored() {
    Asking patching = mara.with("If-Match", "*");
    String path = "/api/articles/a1";
    JsonNode corrected =
        json(
            patching.send(
                "PATCH",
                path,
                quoted("{'published': '2022-01-13', 'author': null, 'why': 'a slip'}")),
            201);
    assertThat(corrected.path("decisions")).hasSize(2);
    json(patching.send("PATCH", path, quoted("{'withdrawn': true, 'why': 'in error'}")), 201);
    json(patching.send("PATCH", path, quoted("{'withdrawn': true, 'why': 'in error'}")), 409);
    json(patching.send("PATCH", path, quoted("{'withdrawn': false, 'why': 'after all'}")), 201);
    json(patching.send("PATCH", path, quoted("{'withdrawn': false, 'why': 'after all'}")), 422);
    json(patching.send("PATCH", path, quoted("{'why': 'nothing'}")), 400);
    json(patching.send("PATCH", path, quoted("{'text': 'other words', 'why': 'no'}")), 400);
    json(patching.send("PATCH", path, quoted("{'published': '2022-13-40', 'why': 'no'}")), 422);
  }
}
