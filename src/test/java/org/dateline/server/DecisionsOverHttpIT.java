package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.server.Asking.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.article.AnnotatedArticle;
import org.dateline.authority.Authority;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.files.TemporaryFiles;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.testing.EntityBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions of every kind over HTTP, and what a real archive then answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DecisionsOverHttpIT {
  private static final String LEE = "dbp:Ann_Lee";
  private static final String POE = "dbp:Ann_Poe";
  private static final DecisionBodies BODIES = new DecisionBodies(LEE, POE);
  private static final List<String> QUESTIONS =
      List.of(
          "/api/search?q=talk&speech=all",
          "/api/search?speaker=" + LEE,
          "/api/quotes?q=",
          "/api/quotes?speaker=" + LEE,
          "/api/articles/a1",
          "/api/articles/a2",
          "/api/entities?q=ann",
          "/api/entities/" + LEE);

  private final Authority authority =
      new InMemoryAuthority(
          List.of(
              EntityBuilder.person(LEE, "Ann Lee").aliases("A. Lee").sources("curated").build(),
              EntityBuilder.person(POE, "Ann Poe").sources("curated").build(),
              EntityBuilder.place("Q1741", "Vienna").sources("curated").build()));
  private ArchivistOverHttp archivist;
  private Asking mara;

  @BeforeAll
  void start() throws IOException {
    archivist = new ArchivistOverHttp(articles(), authority, TemporaryFiles.createFolder());
    mara = archivist.mara();
  }

  @AfterAll
  void stop() {
    archivist.close();
  }

  private List<AnnotatedArticle> articles() {
    Linker linker = new EntityLinker(authority);
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String id : List.of("a1", "a2", "a3")) {
      AnnotatedArticle made = FakeContent.article(id);
      articles.add(
          new AnnotatedArticle(
              made.article(),
              made.annotations(),
              linker.link(made.article(), made.annotations()),
              linker.version()));
    }
    return articles;
  }

  @ParameterizedTest
  @EnumSource(
      value = DecisionKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"UNDO"})
  void whatIsDecidedIsSeenAtOnceAndUndoneNothingIsLeftOfIt(DecisionKind kind) {
    String body = BODIES.of(kind).replace('\'', '"');
    Map<String, String> before = answers();
    JsonNode preview =
        json(
            mara.send("POST", "/api/decisions", body.replaceAll("}$", ", \"dryRun\": true}")), 200);
    assertThat(answers()).as("a preview changes nothing").isEqualTo(before);

    JsonNode taken = json(mara.with("If-Match", "*").send("POST", "/api/decisions", body), 201);
    Map<String, String> after = answers();
    assertThat(after).isNotEqualTo(before);
    assertThat(preview.at("/preview/articles").asInt())
        .as("articles that are said to change: " + preview)
        .isEqualTo(changedArticles(kind));

    String id = taken.at("/decisions/0/id").asText();
    json(mara.with("If-Match", "*").send("DELETE", "/api/decisions/" + id, null), 201);
    assertThat(answers()).as("undone").isEqualTo(before);
  }

  private static int changedArticles(DecisionKind kind) {
    return switch (kind) {
      case CONFIRM, REJECT, MERGE, NOT_THIS_ONE, RENAME, RETYPE, NOT_A_NAME -> 3;
      case ADD_ALIAS, REMOVE_ALIAS -> 0;
      default -> 1;
    };
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new TreeMap<>();
    for (String question : QUESTIONS) {
      JsonNode answer = OverHttp.parse(mara.get(question).body());
      if (answer instanceof ObjectNode object) {
        object.remove(List.of("took", "request"));
      }
      // scores count articles as they were before, too, until Elasticsearch merges its segments
      answers.put(question, answer.toString().replaceAll("\"score\":[-.E0-9]+", ""));
    }
    return answers;
  }
}
