package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.server.Asking.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two archivists who decide on the same at the same time: the second is shown what the first did.
 */
final class ClashingDecisionsTest extends DecisionApiFixture {
  private static final List<String> ON_A_NAME =
      List.of("confirm", "reject", "add-alias", "not-a-name");
  private static final List<String> ON_A_QUOTATION =
      List.of("set-speaker", "clear-speaker", "not-speech", "set-bounds");
  private static final String AT_ONE = "'article': 'a1', ";
  private static final String AT = AT_ONE + "'part': 'text', ";
  private static final String MENTION = AT + "'start': 16, 'end': 23";

  private static String body(String kind, String fields) {
    return "{'kind': '%s', %s, 'why': 'seen'}".formatted(kind, fields);
  }

  private static String onName(String kind, String name, String entity) {
    return body(
        kind,
        "'name': '%s'".formatted(name)
            + (kind.equals("not-a-name") ? "" : ", 'entity': '%s'".formatted(entity)));
  }

  private static String onQuotation(String kind, String entity) {
    String more =
        switch (kind) {
          case "set-speaker" -> ", 'entity': '%s'".formatted(entity);
          case "set-bounds" -> ", 'bounds': {'start': 1, 'end': 8}";
          default -> "";
        };
    return body(kind, AT + "'start': 0, 'end': 10" + more);
  }

  private static String linkHere(String entity) {
    return body("link-here", MENTION + ", 'entity': '%s'".formatted(entity));
  }

  static Stream<Arguments> onOneName() {
    return ON_A_NAME.stream()
        .flatMap(
            first ->
                ON_A_NAME.stream()
                    .filter(second -> !first.equals("not-a-name") || !second.equals(first))
                    .flatMap(
                        second ->
                            Stream.of("Quarm", "QUARM")
                                .map(
                                    name ->
                                        Arguments.of(
                                            onName(first, "Quarm", LEE),
                                            onName(second, name, FakeDesk.POE)))));
  }

  static Stream<Arguments> onAPersonWithATitle() {
    return Stream.of("confirm", "reject", "add-alias")
        .flatMap(
            kind ->
                Stream.of(
                    Arguments.of(
                        onName("confirm", "President Quarm", LEE),
                        onName(kind, "Quarm", FakeDesk.POE)),
                    Arguments.of(
                        onName(kind, "Quarm", LEE),
                        onName("confirm", "President Quarm", FakeDesk.POE))));
  }

  static Stream<Arguments> onOneMention() {
    return Stream.of(
        Arguments.of(onName("confirm", "Ann Lee", FakeDesk.POE), body("not-a-name-here", MENTION)),
        Arguments.of(linkHere(FakeDesk.POE), body("not-a-name-here", MENTION)),
        Arguments.of(linkHere(FakeDesk.POE), linkHere(LEE)));
  }

  static Stream<Arguments> onOneQuotation() {
    return ON_A_QUOTATION.stream()
        .filter(first -> !first.equals("not-speech") && !first.equals("set-bounds"))
        .flatMap(
            first ->
                ON_A_QUOTATION.stream()
                    .map(
                        second ->
                            Arguments.of(
                                onQuotation(first, LEE), onQuotation(second, FakeDesk.POE))));
  }

  static Stream<Arguments> onOneEntityOrArticle() {
    String split = "'entity': '%s', 'articles': ['a1'], 'name': 'Ann Lee of Ghent'".formatted(LEE);
    String merge = "'entity': '%s', 'into': '%s'".formatted(FakeDesk.POE, LEE);
    String where = "'entity': '%s', 'where': {'source': 'Danube Courier'}".formatted(LEE);
    String title = "'article': 'a1', 'field': 'title', 'value': '%s'";
    return Stream.of(
        Arguments.of(body("split", split), body("merge", merge)),
        Arguments.of(body("split", split), body("not-this-one", where)),
        Arguments.of(body("not-this-one", where), body("merge", merge)),
        Arguments.of(rename("Anna Lee"), rename("Anne Lee")),
        Arguments.of(rename("Anna Lee"), onName("add-alias", "A. Quarm", LEE)),
        Arguments.of(
            onName("remove-alias", "A. Lee", LEE), onName("confirm", "A. Lee", FakeDesk.POE)),
        Arguments.of(
            onName("confirm", "A. Lee", FakeDesk.POE), onName("remove-alias", "A. Lee", LEE)),
        Arguments.of(
            body("correct", title.formatted("Talks closed")),
            body("correct", title.formatted("Talks end"))),
        Arguments.of(
            body("correct", title.formatted("Closed")), body("withdraw", "'article': 'a1'")),
        Arguments.of(body("withdraw", "'article': 'a1'"), linkHere(FakeDesk.POE)));
  }

  /** A name, or one mention of it, and the entity that it means until then, told apart. */
  static Stream<Arguments> onTheMeaningOfOneMention() {
    List<String> meaning =
        List.of(
            onName("confirm", "Ann Lee", FakeDesk.POE),
            onName("confirm", "Envoy Ann Lee", FakeDesk.POE),
            onName("add-alias", "Ann Lee", FakeDesk.POE),
            onName("not-a-name", "Ann Lee", ""));
    List<String> here = List.of(linkHere(FakeDesk.POE), body("not-a-name-here", MENTION));
    List<String> toldApart = List.of(split(), notThisOne());
    return Stream.concat(
        Stream.concat(meaning.stream(), here.stream())
            .flatMap(second -> toldApart.stream().map(first -> Arguments.of(first, second))),
        meaning.stream().map(first -> Arguments.of(first, notThisOne())));
  }

  private static String split() {
    return body(
        "split", "'entity': '%s', 'articles': ['a1'], 'name': 'Ann Lee of Ghent'".formatted(LEE));
  }

  private static String notThisOne() {
    return body(
        "not-this-one", "'entity': '%s', 'where': {'source': 'Danube Courier'}".formatted(LEE));
  }

  static Stream<Arguments> onOneEntityOfAnotherType() {
    String place = body("retype", "'entity': '%s', 'type': 'PLACE'".formatted(LEE));
    String body = body("retype", "'entity': '%s', 'type': 'ORGANIZATION'".formatted(LEE));
    return Stream.of(
        Arguments.of(place, body),
        Arguments.of(place, rename("Anna Lee")),
        Arguments.of(rename("Anna Lee"), place),
        Arguments.of(place, split()),
        Arguments.of(notThisOne(), place),
        Arguments.of(place, onName("confirm", "Quarm", LEE)),
        Arguments.of(onName("remove-alias", "A. Lee", LEE), rename("Anna Lee")),
        Arguments.of(onName("remove-alias", "A. Lee", LEE), place),
        Arguments.of(
            onName("remove-alias", "A. Lee", LEE), onName("add-alias", "A. Lee", FakeDesk.POE)));
  }

  @ParameterizedTest
  @MethodSource({
    "onTheMeaningOfOneMention",
    "onOneEntityOfAnotherType",
    "onOneName",
    "onAPersonWithATitle",
    "onOneMention",
    "onOneQuotation",
    "onOneEntityOrArticle"
  })
  void theSecondIsShownTheFirst(String first, String second) {
    assertThat(second(first, second).statusCode()).isEqualTo(412);
    assertThat(archive.desk.all()).hasSize(1);
  }

  private HttpResponse<String> second(String first, String second) {
    String dry = quoted(second.replaceAll("}$", ", 'dryRun': true}"));
    String seen = json(mara.send("POST", "/api/decisions", dry), 200).path("version").asText();
    take(irina, first);
    HttpResponse<String> answer =
        mara.with("If-Match", "\"" + seen + "\"").send("POST", "/api/decisions", quoted(second));
    if (answer.statusCode() == 412) {
      JsonNode shown = json(answer, 412);
      JsonNode last = shown.path("decisions").get(shown.path("decisions").size() - 1);
      assertThat(last.path("who").asText()).isEqualTo("irina");
    }
    return answer;
  }

  static Stream<Arguments> beforeAnUndoing() {
    return Stream.of(
        Arguments.of(rename("Anna Lee"), rename("Anne Lee")),
        Arguments.of(rename("Anna Lee"), onName("remove-alias", "A. Lee", LEE)),
        Arguments.of(onName("confirm", "Quarm", LEE), onName("reject", "Quarm", FakeDesk.POE)),
        Arguments.of(linkHere(FakeDesk.POE), body("withdraw", "'article': 'a1'")));
  }

  @ParameterizedTest
  @MethodSource("beforeAnUndoing")
  void whoUndoesIsShownWhatWasDecidedAfterIt(String undone, String meanwhile) {
    take(mara, undone);
    String undoing = body("undo", "'decision': '2022-01-14-1'");
    assertThat(second(meanwhile, undoing).statusCode()).isEqualTo(412);
    assertThat(archive.desk.all()).hasSize(2);
  }

  @Test
  void aDryRunShowsWhatWouldLoseItsEffect() {
    take(irina, notThisOne());
    String dry =
        quoted(onName("confirm", "Ann Lee", FakeDesk.POE).replaceAll("}$", ", 'dryRun': true}"));
    JsonNode dryRun = json(mara.send("POST", "/api/decisions", dry), 200);
    assertThat(dryRun.at("/before/0/kind").asText()).isEqualTo("not-this-one");
    mara.with("If-Match", "\"" + dryRun.path("version").asText() + "\"")
        .send("POST", "/api/decisions", dry.replace(", \"dryRun\": true", ""));
    assertThat(archive.desk.all()).hasSize(2);
  }

  /** Their version is that of the article alone. */
  @Test
  void aCorrectionThatAConditionNoLongerHoldsAfterIsTaken() {
    take(irina, notThisOne());
    String source = AT_ONE + "'field': 'source', 'value': 'Another Wire'";
    assertThat(
            mara.with("If-Match", "\"0\"")
                .send("POST", "/api/decisions", quoted(body("correct", source)))
                .statusCode())
        .isEqualTo(201);
  }

  static Stream<Arguments> refusedBecauseOfTheFirst() {
    return Stream.of(
        Arguments.of(notThisOne(), split()),
        Arguments.of(onName("confirm", "Ann Lee", FakeDesk.POE), split()),
        Arguments.of(onName("confirm", "Envoy Ann Lee", FakeDesk.POE), split()),
        Arguments.of(onName("not-a-name", "Ann Lee", ""), split()),
        Arguments.of(linkHere(FakeDesk.POE), split()),
        Arguments.of(rename("Anna Lee"), rename("Anna Lee")),
        Arguments.of(onName("add-alias", "A. Quarm", LEE), onName("add-alias", "A. Quarm", LEE)),
        Arguments.of(
            body("retype", "'entity': '%s', 'type': 'PLACE'".formatted(LEE)),
            body("merge", "'entity': '%s', 'into': '%s'".formatted(FakeDesk.POE, LEE))),
        Arguments.of(onName("remove-alias", "A. Lee", LEE), onName("remove-alias", "A. Lee", LEE)));
  }

  @ParameterizedTest
  @MethodSource("refusedBecauseOfTheFirst")
  void aRefusalNamesTheDecisionThatItFollowsFrom(String first, String second) {
    take(irina, onName("confirm", "Olsen", FakeDesk.POE));
    take(irina, first);
    JsonNode refused =
        json(mara.with("If-Match", "*").send("POST", "/api/decisions", quoted(second)), 422);
    assertThat(refused.path("detail").asText()).contains("2022-01-14-2").contains("irina");
    assertThat(archive.desk.all()).hasSize(2);
  }

  @Test
  void aRefusalThatNoDecisionCausesNamesNone() {
    take(irina, rename("Anna Lee"));
    String nobody = onName("confirm", "Ann Lee", "archive:person:nobody");
    JsonNode refused =
        json(mara.with("If-Match", "*").send("POST", "/api/decisions", quoted(nobody)), 422);
    assertThat(refused.path("detail").asText()).doesNotContain("2022-01-14-1");
  }

  @Test
  void whatTheFirstLeavesNoRoomForIsRefused() {
    String first = "'entity': '%s', 'where': {'source': 'Danube Courier'}".formatted(LEE);
    String second = "'entity': '%s', 'articles': ['a1'], 'name': 'Ann Lee of Ghent'".formatted(LEE);
    HttpResponse<String> answer = second(body("not-this-one", first), body("split", second));
    assertThat(json(answer, 422).path("detail").asText()).contains("not named in article a1");
    assertThat(archive.desk.all()).hasSize(1);
  }

  static Stream<Arguments> apart() {
    return Stream.of(
        Arguments.of(onName("confirm", "Quarm", LEE), onName("confirm", "Olsen", FakeDesk.POE)),
        Arguments.of(linkHere(LEE), onName("confirm", "Ann Lee", FakeDesk.POE)),
        Arguments.of(rename("Quarm"), onQuotation("clear-speaker", "")));
  }

  @ParameterizedTest
  @MethodSource("apart")
  void whatLeavesTheOtherAloneIsTaken(String first, String second) {
    assertThat(second(first, second).statusCode()).isEqualTo(201);
  }
}
