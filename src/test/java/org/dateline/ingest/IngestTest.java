package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.QuotePlace;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.language.Annotator;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.testing.InMemoryArticles;
import org.dateline.testing.NoLinks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IngestTest {
  private final AtomicInteger annotated = new AtomicInteger();
  private final AtomicInteger askedFor = new AtomicInteger();
  private final List<Decision> lost = new ArrayList<>();
  private final InMemoryArticles store =
      new InMemoryArticles() {
        @Override
        public Set<String> known(Collection<ContentHash> candidates) {
          askedFor.addAndGet(candidates.size());
          return super.known(candidates);
        }

        @Override
        protected Stored store(AnnotatedArticle article) {
          return article.article().text().equals("unstorable")
              ? new Stored(article.article().id(), Outcome.FAILED, "no room")
              : new Stored(article.article().id(), super.store(article).outcome(), "", lost);
        }
      };
  @TempDir Path folder;

  @Test
  void aSecondRunAddsNothingAndAnnotatesNothing() throws IOException {
    Path wires = wires(100);
    IngestReport first = ingest(wires);
    assertThat(first.created()).isEqualTo(100);
    IngestReport second = ingest(wires);
    assertThat(second.created()).isZero();
    assertThat(second.unchanged()).isEqualTo(100);
    assertThat(annotated).hasValue(100);
  }

  @Test
  void aNewArticleIsLookedUpOnce() throws IOException {
    ingest(wires(100));
    assertThat(askedFor).hasValue(100);
  }

  @Test
  void aChangedArticleReplacesItsOlderSelf() throws IOException {
    ingest(file("w.jsonl", row("w/1", "Envoys met.")));
    IngestReport report = ingest(file("w.jsonl", row("w/1", "Envoys met again.")));
    assertThat(report.replaced()).isEqualTo(1);
    assertThat(store.stored().get("w/1").article().text()).isEqualTo("Envoys met again.");
  }

  @Test
  void aFileUnderAnotherNameAddsNothing() throws IOException {
    ingest(file("w.jsonl", row("w/1", "Envoys met.")));
    IngestReport report = ingest(file("wires-2022.jsonl", row("w/1", "Envoys met.")));
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(annotated).hasValue(1);
  }

  @Test
  void aFileThatWasReadBeforeItWasWholeGivesOneArticle() throws IOException {
    String half = "Envoys met\n\nThe envoys met on Monday at the gate of the old harb";
    Path file = Files.writeString(folder.resolve("talks.txt"), half);
    assertThat(ingest(file).created()).isEqualTo(1);
    String more = half + "our.\n\nNobody else came";
    for (int growth = 0; growth < 2; growth++) {
      Files.writeString(file, more);
      List<Integer> sizes = growth == 0 ? List.of(half.length()) : List.of(half.length(), 80);
      assertThat(ingest(file, sizes).replaced()).isEqualTo(1);
      assertThat(ingest(file, sizes).unchanged()).isEqualTo(1);
      assertThat(store.stored()).hasSize(1);
      more += ", and the gate was shut at noon.";
    }
    assertThat(store.stored().firstEntry().getValue().article().text()).endsWith("shut at noon.");
  }

  @Test
  void articlesAddedToAFileStandBesideTheOthers() throws IOException {
    String row = "{\"title\":\"Talks\",\"text\":\"Envoys met.";
    Path file = Files.writeString(folder.resolve("w.jsonl"), row + "\"}\n" + row);
    int size = (int) Files.size(file);
    assertThat(ingest(file).created()).isEqualTo(1);
    Files.writeString(file, row + "\"}\n" + row + " They left.\"}\n");
    IngestReport grown = ingest(file, List.of(size));
    assertThat(grown.unchanged()).isEqualTo(1);
    assertThat(grown.created()).isEqualTo(1);
  }

  @Test
  void aFileThatIsAnotherNowGivesAnotherArticle() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Talks\n\nEnvoys met at the gate.");
    ingest(file);
    Files.writeString(file, "Boats\n\nThe boats of the pilots lay at the quay all day.");
    assertThat(ingest(file, List.of(30)).created()).isEqualTo(1);
    assertThat(store.stored()).hasSize(2);
  }

  @Test
  void aPageOfWhichLittleWasKeptIsNoted() throws IOException {
    IngestReport report =
        ingest(
            file(
                "page.html",
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",",
                "\"wordCount\":900}</script></head><body><h1>Gate shut</h1>",
                "<p>Envoys met at the gate on Monday.</p></body></html>"));
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.where()).endsWith("page.html"))
        .satisfies(note -> assertThat(note.text()).contains("kept little of the page"));
  }

  @Test
  void aDecisionThatAChangedArticleLeavesWithoutEffectIsNoted() throws IOException {
    lost.add(
        new Decision(
            "2022-01-14-1",
            new Change.NoSpeech(
                "w/1",
                new QuotePlace(Part.TEXT, Quote.Kind.DIRECT, new Span(0, 9), "“We met.”", 0, null)),
            "ada",
            Instant.EPOCH,
            "a sign"));
    IngestReport report = ingest(file("w.jsonl", row("w/1", "Envoys met.")));
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.where()).endsWith("w.jsonl:1"))
        .satisfies(
            note ->
                assertThat(note.text())
                    .startsWith("Decision 2022-01-14-1 of ada on “We met.” is without effect now"));
  }

  @Test
  void whatFailsIsNamedAndTheRestGoesIn() throws IOException {
    IngestReport report =
        ingest(
            file(
                "w.jsonl",
                row("w/1", "Envoys met."),
                "{broken",
                row("w/2", "unannotatable"),
                row("w/3", "Envoys left."),
                row("w/4", "unstorable")));
    assertThat(report.created()).isEqualTo(3);
    assertThat(report.failures())
        .extracting(failure -> failure.where().replaceAll(".*:", ""))
        .containsExactlyInAnyOrder("2", "5");
    assertThat(report.notes())
        .extracting(note -> note.where().replaceAll(".*:", "") + ": " + note.text())
        .containsExactly(
            "3: It was stored without annotation, because this step failed: "
                + "java.lang.IllegalArgumentException: a text of this kind.");
  }

  @Test
  void twoInOneFileUnderOneIdAreOne() throws IOException {
    IngestReport report =
        ingest(file("w.jsonl", row("w/1", "Envoys met."), row("w/1", "Envoys met.")));
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(1);
  }

  @Test
  void ofNamesakesInSeveralBatchesTheOneReadFirstHasThePlainId() throws IOException {
    String[] rows = new String[80];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          row("w/" + i, i < 40 ? "Ida Quarm, the mayor, spoke." : "Ida Quarm, a singer, won.");
    }
    new Ingest(
            Readers.standard(ReadingOptions.NONE),
            () -> IngestTest::naming,
            () -> new EntityLinker(new InMemoryAuthority(List.of())),
            store,
            new Namesakes(ids -> Map.of()),
            "test",
            2)
        .run(List.of(file("w.jsonl", rows)), new Progress() {});
    assertThat(entity("w/0")).isEqualTo(entity("w/39")).isEqualTo("archive:person:ida-quarm");
    assertThat(entity("w/40")).isEqualTo(entity("w/79")).isEqualTo("archive:person:ida-quarm:arts");
  }

  private static Annotations naming(String title, String text, @Nullable LocalDate anchor) {
    String name = "Ida Quarm";
    Mention mention = new Mention(Part.TEXT, new Span(0, name.length()), name, EntityType.PERSON);
    return new Annotations(List.of(mention), List.of(), List.of(), "en", "none");
  }

  private String entity(String article) {
    return store.stored().get(article).links().get(0).entity();
  }

  private IngestReport ingest(Path path) {
    return ingest().run(List.of(path), new Progress() {});
  }

  /** Ingests a file that has grown. */
  private IngestReport ingest(Path path, List<Integer> sizes) {
    return ingest().runFiles(List.of(path), Map.of(path, sizes), new Progress() {});
  }

  private Ingest ingest() {
    return new Ingest(
        Readers.standard(ReadingOptions.NONE),
        this::annotator,
        NoLinks::new,
        store,
        new Namesakes(ids -> Map.of()),
        "test",
        2);
  }

  private Annotator annotator() {
    return (title, text, anchor) -> {
      if (text.equals("unannotatable")) {
        throw new IllegalArgumentException("a text of this kind");
      }
      annotated.incrementAndGet();
      return new Annotations(List.of(), List.of(), List.of(), "en", "none");
    };
  }

  private Path wires(int count) throws IOException {
    String[] rows = new String[count];
    for (int i = 0; i < count; i++) {
      rows[i] = row("w/" + i, "Envoys met " + i + " times.");
    }
    return file("wires.jsonl", rows);
  }

  private Path file(String name, String... rows) throws IOException {
    return Files.write(folder.resolve(name), List.of(rows));
  }

  private static String row(String id, String text) {
    return "{\"id\":\"" + id + "\",\"title\":\"Talks\",\"text\":\"" + text + "\"}";
  }
}
