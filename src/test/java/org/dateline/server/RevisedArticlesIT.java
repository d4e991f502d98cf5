package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.server.Asking.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.authority.Authority;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.curation.LoggedNameDecisions;
import org.dateline.files.TemporaryFiles;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.Progress;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.archive.KnownBearers;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.testing.EntityBuilder;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Decisions of each kind on an article that is then read again: with another text elsewhere, with
 * other words where something was decided, and as at first. The same words stand in it twice, later
 * three times.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RevisedArticlesIT {
  private static final String LEE = "dbp:Ann_Lee";
  private static final String POE = "dbp:Ann_Poe";
  private static final String BOARD =
      "The harbour board of Vienna met on Monday, and most of the boats stayed at the quay until noon.";
  private static final String PILOTS =
      "“We sail on Friday,” Ann Lee told the pilots who had come to hear her plans for the new ferry.";
  private static final String PAPER =
      "Ann Lee had spoken of it before, and the paper had printed every word of that on its first page.";
  private static final String DECIDED =
      "“We sail on Friday,” Ann Lee told the council in the evening, and went home without another word.";
  private static final String REWRITTEN =
      "“We shall wait and see,” Mrs Lee told the council in the evening, and went home without another word.";
  private static final String MONEY =
      "The council of the town will meet again next month and vote on the money for the second ferry.";
  private static final List<String> FIRST = List.of(BOARD, PILOTS, PAPER, DECIDED, MONEY);
  private static final List<String> ELSEWHERE =
      List.of(
          "“We sail on Friday,” Ann Lee said to a child at the gate before the board had come together.",
          BOARD,
          PILOTS,
          PAPER,
          DECIDED,
          "The council has voted on the money for the second ferry, as Ann Poe of the board had asked.");
  private static final List<String> OTHER_WORDS = List.of(BOARD, PILOTS, PAPER, REWRITTEN, MONEY);

  private final Authority authority =
      new InMemoryAuthority(
          List.of(
              EntityBuilder.person(LEE, "Ann Lee").sources("curated").build(),
              EntityBuilder.person(POE, "Ann Poe").sources("curated").build(),
              EntityBuilder.place("Q1741", "Vienna").sources("curated").build()));
  private ArchivistOverHttp archivist;
  private TestArchive archive;
  private Asking mara;
  private Path folder;

  /** A decision on the last of the places that say the same, or on the article. */
  enum Decided {
    SPEAKER_SET("'kind': 'set-speaker', 'entity': '" + POE + "', QUOTE", true),
    SPEAKER_CLEARED("'kind': 'clear-speaker', QUOTE", true),
    NO_SPEECH("'kind': 'not-speech', QUOTE", true),
    BOUNDS("'kind': 'set-bounds', QUOTE, 'bounds': BOUNDS", true),
    LINKED("'kind': 'link-here', NAME, 'entity': '" + POE + "'", true),
    NOT_THIS_ONE("'kind': 'link-here', NAME", true),
    NO_NAME_HERE("'kind': 'not-a-name-here', NAME", true),
    SPLIT("'kind': 'split', 'entity': '" + LEE + "', 'name': 'Ann Lee of Ghent', ARTICLES", false),
    WITHDRAWN("'kind': 'withdraw', ARTICLE", false),
    TITLE("'kind': 'correct', ARTICLE, 'field': 'title', 'value': 'Late boats'", false),
    DAY("'kind': 'correct', ARTICLE, 'field': 'published', 'value': '2022-02-03'", false),
    SOURCE("'kind': 'correct', ARTICLE, 'field': 'source', 'value': 'Quay Post'", false),
    BYLINE("'kind': 'correct', ARTICLE, 'field': 'author', 'value': 'Ida Quarm'", false);

    private final String body;
    private final boolean onPlace;

    Decided(String body, boolean onPlace) {
      this.body = body;
      this.onPlace = onPlace;
    }

    /** The body of the request, on an article of this text. */
    String body(String article, String text) {
      int start = text.indexOf(DECIDED);
      int end = start + DECIDED.indexOf('”') + 1;
      int name = text.indexOf("Ann Lee", start);
      String at = "'article': '" + article + "', 'part': 'text', 'start': ";
      String further = "{'start': " + start + ", 'end': " + text.indexOf(" in the", start) + "}";
      return ("{" + body + ", 'why': 'seen'}")
          .replace("QUOTE", at + start + ", 'end': " + end)
          .replace("NAME", at + name + ", 'end': " + (name + "Ann Lee".length()))
          .replace("BOUNDS", further)
          .replace("ARTICLES", "'articles': ['" + article + "']")
          .replace("ARTICLE", "'article': '" + article + "'")
          .replace('\'', '"');
    }
  }

  @BeforeAll
  void start() throws IOException {
    folder = TemporaryFiles.createFolder();
    archivist = new ArchivistOverHttp(List.of(), authority, folder);
    archive = archivist.archive();
    mara = archivist.mara();
  }

  @AfterAll
  void stop() {
    archivist.close();
  }

  @ParameterizedTest
  @EnumSource
  void aDecisionStaysWithItsWordsAndEndsWithThem(Decided decided) throws IOException {
    String id = "k/" + decided.name().toLowerCase(Locale.ROOT);
    ingest(id, "Boats sail", FIRST);
    Map<String, String> undecided = shown(id);
    String body = decided.body(id, String.join("\n\n", FIRST));
    JsonNode taken = json(mara.with("If-Match", "*").send("POST", "/api/decisions", body), 201);
    String decision = taken.at("/decisions/0/id").asText();
    Map<String, String> first = shown(id);
    assertThat(first).as("it has an effect").isNotEqualTo(undecided);

    assertThat(ingest(id, "Boats sail", ELSEWHERE).notes()).isEmpty();
    assertThat(isLost(id)).isFalse();
    Map<String, String> changed = shown(id);
    first.forEach(
        (what, value) -> {
          if (!what.equals(MONEY)) {
            assertThat(changed).as("kept where it was decided").containsEntry(what, value);
          }
        });

    IngestReport otherWords = ingest(id, "Boats wait", OTHER_WORDS);
    assertThat(otherWords.replaced()).isEqualTo(1);
    assertThat(isLost(id)).isEqualTo(decided.onPlace);
    if (decided.onPlace) {
      assertThat(shown(id)).as("without effect").isEqualTo(undecided("Boats wait", OTHER_WORDS));
      assertThat(otherWords.notes())
          .singleElement()
          .satisfies(note -> assertThat(note.text()).contains(decision).contains("mara"));
    } else {
      assertThat(otherWords.notes()).isEmpty();
      assertThat(shown(id)).isNotEqualTo(undecided("Boats wait", OTHER_WORDS));
    }

    ingest(id, "Boats sail", FIRST);
    assertThat(isLost(id)).isFalse();
    assertThat(shown(id)).as("again as at first").isEqualTo(first);
    json(mara.with("If-Match", "*").send("DELETE", "/api/decisions/" + decision, null), 201);
    assertThat(shown(id)).as("undone").isEqualTo(undecided);
  }

  /** The same text in an article that nothing was decided on. */
  private Map<String, String> undecided(String title, List<String> paragraphs) throws IOException {
    ingest("k/control", title, paragraphs);
    return shown("k/control");
  }

  private boolean isLost(String id) {
    JsonNode hits = json(mara.get("/api/decisions?holds=yes&article=" + id), 200).path("hits");
    assertThat(hits).hasSize(1);
    return hits.path(0).path("lost").asBoolean();
  }

  private IngestReport ingest(String id, String title, List<String> paragraphs) throws IOException {
    JsonNode row =
        AnswerJson.object()
            .put("id", id)
            .put("title", title)
            .put("text", String.join("\n\n", paragraphs))
            .put("date", "2022-01-12")
            .put("source", "Danube Courier")
            .put("author", "Maren Holt");
    Path file = Files.writeString(folder.resolve("wires.jsonl"), row + "\n");
    IngestReport report =
        new Ingest(
                Readers.standard(ReadingOptions.NONE),
                () -> new PatternAnnotator(List.of("Ann Lee", "Ann Poe")),
                () ->
                    new EntityLinker(
                        authority,
                        KnownBearers.NONE,
                        new LoggedNameDecisions(archive.get().decisions().all())),
                archive.get().articles(),
                new Namesakes(archive.get().stored()::descriptions),
                "test",
                1)
            .run(List.of(file), new Progress() {});
    assertThat(report.failures()).isEmpty();
    return report;
  }

  /** The details of an article and, by paragraph, its names and quotations, as answered. */
  private Map<String, String> shown(String id) {
    var answer = mara.get("/api/articles/" + id.replace("/", "%2F"));
    if (answer.statusCode() != 200) {
      return Map.of("status", String.valueOf(answer.statusCode()));
    }
    JsonNode article = OverHttp.parse(answer.body());
    Map<String, String> shown = new LinkedHashMap<>();
    for (String field : List.of("title", "published", "source", "author")) {
      shown.put(field, article.path(field).asText());
    }
    String text = article.path("text").asText();
    for (String paragraph : text.split("\n\n", -1)) {
      int start = text.indexOf(paragraph);
      List<String> found = new ArrayList<>();
      for (JsonNode one : within(article.path("mentions"), start, paragraph)) {
        found.add(words(one, text) + " is " + one.path("entity").asText());
      }
      for (JsonNode one : within(article.path("quotes"), start, paragraph)) {
        found.add(words(one, text) + " by " + one.at("/speaker/entity").asText("nobody"));
      }
      shown.put(paragraph, found.toString());
    }
    return shown;
  }

  private static String words(JsonNode one, String text) {
    return text.substring(one.path("start").asInt(), one.path("end").asInt());
  }

  private static List<JsonNode> within(JsonNode all, int start, String paragraph) {
    List<JsonNode> within = new ArrayList<>();
    for (JsonNode one : all) {
      int at = one.path("start").asInt();
      if (at >= start && at < start + paragraph.length()) {
        within.add(one);
      }
    }
    return within;
  }
}
