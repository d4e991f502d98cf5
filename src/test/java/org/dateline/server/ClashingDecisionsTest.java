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
  private static final String AT = "'article': 'a1', 'part': 'text', ";
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

  @ParameterizedTest
  @MethodSource({
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
      assertThat(shown.at("/decisions/0/who").asText()).isEqualTo("irina");
    }
    return answer;
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
