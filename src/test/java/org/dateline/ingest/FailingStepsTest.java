package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.FailedStep;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Annotator;
import org.dateline.linking.Linker;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.testing.InMemoryArticles;
import org.dateline.testing.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An ingest in which one step fails on one article of several batches. */
final class FailingStepsTest {
  private static final int ARTICLES = 80;
  private static final String BAD = "Envoys met for the 41st time.";
  private static final Annotations ONE_NAME =
      new Annotations(
          List.of(new Mention(Part.TEXT, new Span(0, 9), "Ida Quarm", EntityType.PERSON)),
          List.of(),
          List.of(),
          "en",
          "none");

  private InMemoryArticles store = new InMemoryArticles();
  @TempDir Path folder;

  static Stream<Throwable> errors() {
    return Stream.of(
        new IllegalStateException("broken"),
        new StackOverflowError("too deep"),
        new OutOfMemoryError("too large"),
        new AssertionError("not so"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anArticleThatCannotBeAnnotatedGoesInWithoutAnnotations(Throwable error) throws IOException {
    IngestReport report = ingest(failing(error, text -> ONE_NAME), linker(), namesakes());

    assertThat(store.stored()).hasSize(ARTICLES);
    assertThat(store.stored().get("w/41").annotations().mentions()).isEmpty();
    assertThat(report.notes()).singleElement().asString().contains(":42", "annotation", "" + error);
    assertThat(report.failures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"language", "sentences", "other languages", "names", "quotations", "dates"})
  void theReportNamesTheStepThatAnArticleIsWithout(String step) throws IOException {
    Function<String, Annotations> annotator =
        text -> text.equals(BAD) ? ONE_NAME.withFailed(new FailedStep(step, "too deep")) : ONE_NAME;

    IngestReport report = ingest(annotator, linker(), namesakes());

    assertThat(store.stored()).hasSize(ARTICLES);
    assertThat(report.notes()).singleElement().asString().contains(":42", step, "too deep");
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anArticleThatCannotBeLinkedKeepsItsNamesAsNamesThatNobodyKnows(Throwable error)
      throws IOException {
    Linker failing =
        new OneNameLinker() {
          @Override
          public List<Link> link(Article article, Annotations annotations) {
            throwFor(article.text(), error);
            return super.link(article, annotations);
          }
        };

    IngestReport report = ingest(text -> ONE_NAME, failing, namesakes());

    assertThat(store.stored()).hasSize(ARTICLES);
    assertThat(store.stored().get("w/41").links())
        .extracting(Link::entity)
        .containsExactly("archive:person:ida-quarm");
    assertThat(store.stored().get("w/41").authority()).isNotEqualTo(failing.version());
    assertThat(report.notes()).singleElement().asString().contains(":42", "links", "" + error);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anArticleThatNamesakesCannotBeToldApartInCostsTheOthersNothing(Throwable error)
      throws IOException {
    Namesakes failing =
        new Namesakes(
            ids -> {
              if (ids.contains("archive:person:bad-name")) {
                raise(error);
              }
              return Map.of();
            });
    Linker linker =
        new OneNameLinker() {
          @Override
          public List<Link> link(Article article, Annotations annotations) {
            String name = article.text().equals(BAD) ? "bad-name" : "ida-quarm";
            return List.of(
                new Link(
                    "archive:person:" + name,
                    name,
                    EntityType.PERSON,
                    null,
                    null,
                    0,
                    List.of(),
                    List.of(),
                    "a mayor"));
          }
        };

    IngestReport report = ingest(text -> ONE_NAME, linker, failing);

    assertThat(store.stored()).hasSize(ARTICLES);
    assertThat(report.notes()).singleElement().asString().contains(":42", "namesakes", "" + error);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void anArticleThatCannotBeStoredIsNamedAndTheOthersOfItsBatchAreStored(Throwable error)
      throws IOException {
    store =
        new InMemoryArticles() {
          @Override
          public List<Stored> put(Collection<AnnotatedArticle> batch) {
            batch.forEach(article -> throwFor(article.article().text(), error));
            return super.put(batch);
          }
        };
    IngestReport report = ingest(text -> ONE_NAME, linker(), namesakes());

    assertThat(store.stored()).hasSize(ARTICLES - 1).doesNotContainKey("w/41");
    assertThat(report.failures()).singleElement().asString().contains(":42", "" + error);
  }

  @Test
  void whatIsUnderWayWhenTheArchiveGoesIsStored() throws IOException {
    AtomicInteger puts = new AtomicInteger();
    CountDownLatch second = new CountDownLatch(1);
    store =
        new InMemoryArticles() {
          @Override
          public List<Stored> put(Collection<AnnotatedArticle> batch) {
            if (puts.getAndIncrement() == 0) {
              awaitQuietly(second);
              throw new ArchiveUnreachableException("gone");
            }
            second.countDown();
            return super.put(batch);
          }
        };

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> ingest(text -> ONE_NAME, linker(), namesakes())))
        .isInstanceOf(ArchiveUnreachableException.class);
    assertThat(store.stored())
        .as("of three batches two did not fail")
        .hasSizeGreaterThanOrEqualTo(16);
  }

  private IngestReport ingest(Function<String, Annotations> annotations, Linker linker, Namesakes n)
      throws IOException {
    Annotator annotator = (title, text, anchor) -> annotations.apply(text);
    List<String> rows =
        IntStream.range(0, ARTICLES)
            .mapToObj(
                i ->
                    "{\"id\":\"w/%d\",\"text\":\"%s\"}"
                        .formatted(i, i == 41 ? BAD : "Ida Quarm met " + i + " envoys."))
            .toList();
    Path file = Files.write(folder.resolve("w.jsonl"), rows);
    return new Ingest(
            Readers.standard(ReadingOptions.NONE),
            () -> annotator,
            () -> linker,
            store,
            n,
            "test",
            2)
        .run(new ArrayList<>(List.of(file)), new Progress() {});
  }

  private static Function<String, Annotations> failing(
      Throwable error, Function<String, Annotations> otherwise) {
    return text -> {
      throwFor(text, error);
      return otherwise.apply(text);
    };
  }

  private static void throwFor(String text, Throwable error) {
    if (text.equals(BAD)) {
      raise(error);
    }
  }

  private static void raise(Throwable error) {
    if (error instanceof RuntimeException e) {
      throw e;
    }
    throw (Error) error;
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Namesakes namesakes() {
    return new Namesakes(ids -> Map.of());
  }

  private static Linker linker() {
    return new OneNameLinker();
  }

  private static class OneNameLinker implements Linker {
    @Override
    public List<Link> link(Article article, Annotations annotations) {
      return annotations.mentions().stream()
          .map(
              mention ->
                  Links.link("archive:person:ida-quarm", mention.surface(), mention.type(), 0))
          .toList();
    }

    @Override
    public String version() {
      return "1";
    }
  }
}
