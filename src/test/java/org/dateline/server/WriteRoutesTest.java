package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.archive.account.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of every route that writes, to everybody who may ask, however they ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WriteRoutesTest {
  private static final String PASSWORD = "harbour lights";
  private static final String RENAME =
      "{\"kind\": \"rename\", \"entity\": \"dbp:Ann_Lee\", \"name\": \"Anna Lee\", \"why\": \"so she"
          + " signs\"}";
  private static final String CORRECT = "{\"published\": \"2022-01-13\", \"why\": \"a slip\"}";
  private static final String ARTICLE = "{\"title\": \"A lamp\", \"text\": \"It is lit.\"}";
  private static final String PERSON =
      "{\"name\": \"new\", \"password\": \"harbour lights\", \"role\": \"reader\"}";

  private final FakeArchive archive = new FakeArchive();
  private final Server server = new Server(archive.backend(), ServerFixture.settings(0), 0);

  /**
   * A route with a request that is right.
   *
   * @param least who may
   * @param withVersion whether it goes by the version that was seen
   * @param right its answer
   */
  private record WriteRoute(
      String method,
      String path,
      @Nullable String body,
      String contentType,
      Role least,
      boolean withVersion,
      int right) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static final String JSON = "application/json";

  private static final List<WriteRoute> ROUTES =
      List.of(
          new WriteRoute("POST", "/api/decisions", RENAME, JSON, Role.ARCHIVIST, true, 201),
          new WriteRoute("POST", "/api/articles", ARTICLE, JSON, Role.ARCHIVIST, false, 202),
          new WriteRoute("PATCH", "/api/articles/a1", CORRECT, JSON, Role.ARCHIVIST, true, 201),
          new WriteRoute(
              "DELETE", "/api/decisions/2022-01-14-1", null, JSON, Role.ARCHIVIST, true, 201),
          new WriteRoute(
              "POST", "/api/decisions/import", "", DecisionApi.LINES, Role.ADMIN, false, 200),
          new WriteRoute("POST", "/api/users", PERSON, JSON, Role.ADMIN, false, 201),
          new WriteRoute(
              "PATCH", "/api/users/other", "{\"role\": \"reader\"}", JSON, Role.ADMIN, false, 200),
          new WriteRoute("DELETE", "/api/users/other", null, JSON, Role.ADMIN, false, 204),
          new WriteRoute("DELETE", "/api/tokens/none", null, JSON, Role.READER, false, 404),
          new WriteRoute(
              "POST", "/api/tokens", "{\"role\": \"reader\"}", JSON, Role.READER, false, 201),
          new WriteRoute(
              "POST",
              "/api/session/password",
              "{\"present\": \"harbour lights\", \"password\": \"harbour lights\"}",
              JSON,
              Role.READER,
              false,
              200),
          new WriteRoute("DELETE", "/api/session", null, JSON, Role.READER, false, 204));

  /** Ways of asking: with a cookie and its csrf, a cookie alone, or a token. */
  private enum How {
    NOBODY,
    WRONG_TOKEN,
    COOKIE,
    COOKIE_WITHOUT_CSRF,
    COOKIE_WITH_ANOTHERS_CSRF,
    TOKEN
  }

  private enum VersionSent {
    RIGHT,
    ANY,
    MISSING,
    STALE
  }

  private static Stream<Arguments> cells() {
    return ROUTES.stream()
        .flatMap(
            route ->
                Stream.of(How.values())
                    .flatMap(
                        how ->
                            Stream.of(Role.values())
                                .flatMap(
                                    role ->
                                        Stream.of(VersionSent.values())
                                            .filter(
                                                m ->
                                                    route.withVersion() || m == VersionSent.MISSING)
                                            .map(m -> Arguments.of(route, how, role, m)))));
  }

  @BeforeAll
  void start() {
    server.start();
  }

  @AfterAll
  void stop() {
    server.stop();
  }

  private void fresh() {
    archive.reset();
    archive.accounts.people().all().stream()
        .filter(a -> a.role() != Role.ADMIN)
        .forEach(a -> archive.accounts.people().remove(a.name()));
    for (Role role : Role.values()) {
      if (archive.accounts.people().find(role.label()).isEmpty()) {
        archive.accounts.people().add(role.label(), PASSWORD, role);
      }
    }
    archive.accounts.people().add("other", PASSWORD, Role.READER);
    archive.desk.decide("Ann Leigh");
  }

  private Asking asking(How how, Role role) {
    Asking anybody = Asking.at(server.url());
    return switch (how) {
      case NOBODY -> anybody;
      case WRONG_TOKEN -> anybody.withToken("dateline_abc.def");
      case COOKIE -> anybody.signedIn(role.label(), PASSWORD);
      case COOKIE_WITHOUT_CSRF ->
          anybody.withCookie(Asking.cookie(anybody.signIn(role.label(), PASSWORD)));
      case COOKIE_WITH_ANOTHERS_CSRF ->
          anybody
              .withCookie(Asking.cookie(anybody.signIn(role.label(), PASSWORD)))
              .with(Gate.CSRF, csrf(anybody.signIn("other", PASSWORD)));
      case TOKEN ->
          anybody.withToken(archive.accounts.tokens().add(role.label(), role, "").shown());
    };
  }

  private static String csrf(HttpResponse<String> session) {
    return OverHttp.parse(session.body()).path("csrf").asText();
  }

  private int expected(WriteRoute route, How how, Role role, VersionSent match) {
    if (how == How.NOBODY || how == How.WRONG_TOKEN) {
      return 401;
    }
    if (how == How.COOKIE_WITHOUT_CSRF || how == How.COOKIE_WITH_ANOTHERS_CSRF) {
      return 403;
    }
    boolean wantsSession =
        route.path().equals("/api/tokens") || route.path().equals("/api/session/password");
    if (!role.includes(route.least()) || (wantsSession && how == How.TOKEN)) {
      return 403;
    }
    if (!route.withVersion()) {
      return route.right();
    }
    return switch (match) {
      case MISSING -> 428;
      case STALE -> 412;
      case RIGHT, ANY -> route.right();
    };
  }

  private Asking matching(Asking asking, WriteRoute route, VersionSent match) {
    String subject = route.method().equals("PATCH") ? "articles/a1" : "entities/dbp:Ann_Lee";
    return switch (match) {
      case MISSING -> asking;
      case ANY -> asking.with("If-Match", "*");
      case STALE -> asking.with("If-Match", "\"123456789abc\"");
      case RIGHT ->
          asking.with(
              "If-Match",
              "\""
                  + OverHttp.parse(asking.get("/api/" + subject).body()).path("version").asText()
                  + "\"");
    };
  }

  /** Signing in, which everybody may try, has a test of its own. */
  @Test
  void theTableHoldsEveryRouteThatWrites() throws IOException {
    Set<String> inContract = new TreeSet<>();
    try (InputStream file = WriteRoutesTest.class.getResourceAsStream("/web/openapi.yaml")) {
      for (var path : new YAMLMapper().readTree(file).path("paths").properties()) {
        Stream.of("post", "put", "patch", "delete")
            .filter(path.getValue()::has)
            .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey())
            .forEach(inContract::add);
      }
    }
    inContract.remove("POST /api/session");
    assertThat(inContract)
        .hasSize(ROUTES.size())
        .allMatch(
            operation ->
                ROUTES.stream()
                    .anyMatch(r -> r.toString().matches(operation.replaceAll("\\{.*?}", "[^/]+"))));
  }

  @Test
  void everyRouteThatWritesAnswersAsItShould() {
    cells()
        .forEach(
            cell -> {
              Object[] c = cell.get();
              check((WriteRoute) c[0], (How) c[1], (Role) c[2], (VersionSent) c[3]);
            });
  }

  private void check(WriteRoute route, How how, Role role, VersionSent match) {
    fresh();
    String before = state();
    Asking asking = matching(asking(how, role), route, match);
    HttpResponse<String> answer =
        asking.raw(route.method(), route.path(), route.body(), route.contentType());
    String cell = route + " by " + how + " of " + role + ", version " + match;
    assertThat(answer.statusCode())
        .as(cell + ": " + answer.body())
        .isEqualTo(expected(route, how, role, match));
    OverHttp.contract()
        .check(
            route.method(),
            route.path(),
            answer.statusCode(),
            OverHttp.header(answer, "Content-Type"),
            answer.body());
    if (answer.statusCode() >= 400) {
      assertThat(state()).as(cell + " changed nothing").isEqualTo(before);
    }
  }

  private String state() {
    return archive.desk.all() + " " + archive.accounts.people().all();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void whatHoldsNoSecretsIsReadByAllOthersByWhoMay(String path, @Nullable Role least) {
    fresh();
    assertThat(Asking.at(server.url()).get(path).statusCode()).isEqualTo(least == null ? 200 : 401);
    for (Role role : Role.values()) {
      int status = asking(How.TOKEN, role).get(path).statusCode();
      assertThat(status).isEqualTo(least == null || role.includes(least) ? 200 : 403);
    }
  }

  private static Stream<Arguments> readings() {
    return Stream.of(
        Arguments.of("/api/decisions", null),
        Arguments.of("/api/decisions/export", null),
        Arguments.of("/api/session", null),
        Arguments.of("/api/desk/queues", Role.ARCHIVIST),
        Arguments.of("/api/authority?q=lee", Role.ARCHIVIST),
        Arguments.of("/api/users", Role.ADMIN),
        Arguments.of("/api/tokens", Role.READER));
  }
}
