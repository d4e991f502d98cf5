package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.DateMention;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.language.Annotator;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadResult.EarlierAnnotations;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.reading.json.AnnotatedRow;
import org.dateline.testing.ArticleBuilder;
import org.dateline.testing.InMemoryArticles;
import org.dateline.testing.Quotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that were annotated elsewhere, in an ingest. */
final class AnnotatedRowsTest {
  private static final String TEXT = "“We will wait,” Ida Quarm said on Monday.";
  private static final String PASS = "pass 2";
  private final InMemoryArticles store = new InMemoryArticles();
  @TempDir Path folder;

  @Test
  void aRowIsStoredAsItWasAnnotatedAndNoModelIsLoaded() throws IOException {
    IngestReport report = ingest(file("w.annotated.jsonl", row("w/1").toString()));

    assertThat(report.failures()).isEmpty();
    assertThat(report.notes()).isEmpty();
    assertThat(store.stored().get("w/1").article()).isEqualTo(article("w/1"));
    assertThat(store.stored().get("w/1").annotations()).isEqualTo(found());
    assertThat(store.stored().get("w/1").links()).hasSize(1);
  }

  @Test
  void rowsAreKnownByWhatTheyAreUnderAnyName() throws IOException {
    IngestReport report = ingest(file("part-00003.json", row("w/1").toString()));
    assertThat(report.created()).isEqualTo(1);
  }

  @Test
  void aSecondRunAddsNothing() throws IOException {
    Path file = file("w.annotated.jsonl", row("w/1").toString());
    ingest(file);
    assertThat(ingest(file).unchanged()).isEqualTo(1);
  }

  @Test
  void rowsOfAnotherPassAreKeptAndSaidOnce() throws IOException {
    Path file =
        file(
            "w.annotated.jsonl",
            row("w/1").toString(),
            row("w/2").put("pass", "pass 1").toString(),
            row("w/3").put("pass", "pass 1").toString());

    IngestReport report = ingest(file);

    assertThat(report.created()).isEqualTo(3);
    assertThat(report.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.where()).isEqualTo(file + ":2"))
        .satisfies(
            note ->
                assertThat(note.text())
                    .contains("2 rows", "“pass 1”", "“pass 2”", "kept", "reannotate"));
  }

  @Test
  void aDamagedFirstRowCostsItselfAlone() throws IOException {
    IngestReport report =
        ingest(file("w.annotated.jsonl", "{\"annotated\":1,\"id\":\"w/0", row("w/1").toString()));
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.where()).endsWith(":1"))
        .satisfies(failure -> assertThat(failure.reason()).startsWith("Not JSON"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "annotated              | 2                    | its field \"annotated\" must be 1",
        "article                | null                 | \"article\" is missing",
        "found                  | []                   | \"found\" is missing",
        "article/id             | null                 | no id",
        "article/text           | null                 | no text",
        "article/published      | 7                    | \"article\" cannot be read",
        "found/models           | null                 | by what",
        "found/mentions         | null                 | \"found\" cannot be read",
        "found/mentions/0/span  | {\"start\":9,\"end\":2} | \"found\" cannot be read",
        "found/mentions/0/span  | {\"start\":1,\"end\":5} | The mention “Ida Quarm”",
        "found/mentions/0/type  | \"PLANET\"             | \"found\" cannot be read",
        "found/mentions/0/part  | \"TITLE\"              | The mention “Ida Quarm”",
        "found/quotes/0/span    | {\"start\":0,\"end\":99} | A quotation",
        "found/quotes/0/parts   | [{\"start\":9,\"end\":99}] | A quotation",
        "found/quotes/0/speaker/mention | 1            | The speaker “Ida Quarm”",
        "found/quotes/0/speaker/span | {\"start\":0,\"end\":9} | The speaker “Ida Quarm”",
        "found/dates/0/span     | {\"start\":60,\"end\":70} | The date “2022-01-10”",
        "found/dates/0/until    | \"soon\"               | \"found\" cannot be read"
      })
  void aRowThatIsNotSoundIsNamedWithItsReasonAndTheOthersGoIn(
      String field, String value, String reason) throws IOException {
    String broken = with(row("w/1"), field, value);

    IngestReport report = ingest(file("w.annotated.jsonl", broken, row("w/2").toString()));

    assertThat(store.stored().keySet()).containsExactly("w/2");
    assertThat(report.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.where()).endsWith("w.annotated.jsonl:1"))
        .satisfies(failure -> assertThat(failure.reason()).contains(reason));
  }

  @Test
  void whatIsReadHasNothingSupposedOfIt() throws IOException {
    List<ReadResult> read = new ArrayList<>();
    Consumer<ReadResult> to = read::add;
    Readers.standard(ReadingOptions.NONE)
        .read(file("1999-01-01.annotated.jsonl", row("w/1").toString()), to);
    assertThat(read)
        .singleElement()
        .isInstanceOfSatisfying(
            ReadResult.Success.class,
            success -> assertThat(success.article()).isEqualTo(article("w/1")));
  }

  private static String with(ObjectNode row, String field, String value) throws IOException {
    int slash = field.lastIndexOf('/');
    ((ObjectNode) (slash < 0 ? row : row.at("/" + field.substring(0, slash))))
        .set(
            field.substring(slash + 1),
            new com.fasterxml.jackson.databind.ObjectMapper().readTree(value));
    return row.toString();
  }

  private static Article article(String id) {
    return ArticleBuilder.article(id)
        .title("Talks")
        .text(TEXT)
        .source("Wire")
        .file("w.jsonl")
        .build();
  }

  private static Annotations found() {
    int name = TEXT.indexOf("Ida");
    int day = TEXT.indexOf("Monday");
    Span speaker = new Span(name, name + 9);
    return new Annotations(
        List.of(new Mention(Part.TEXT, speaker, "Ida Quarm", EntityType.PERSON)),
        List.of(
            Quotes.direct(new Span(0, 15), new Quote.Speaker(speaker, "Ida Quarm", 0, "cue", 0.9))),
        List.of(
            new DateMention(
                Part.TEXT,
                new Span(day, day + 6),
                DateMention.Type.DATE,
                "2022-01-10",
                LocalDate.of(2022, 1, 10),
                LocalDate.of(2022, 1, 11))),
        "en",
        "models");
  }

  private static ObjectNode row(String id) {
    ObjectNode annotations = JsonNodeFactory.instance.objectNode().put("id", id);
    return new AnnotatedRow()
        .write(
            annotations,
            new AnnotatedRow.Content(article(id), new EarlierAnnotations(found(), PASS)));
  }

  private Path file(String name, String... rows) throws IOException {
    return Files.write(folder.resolve(name), List.of(rows));
  }

  private IngestReport ingest(Path path) {
    return new Ingest(
            Readers.standard(ReadingOptions.NONE),
            AnnotatedRowsTest::noModels,
            () -> new EntityLinker(new InMemoryAuthority(List.of())),
            store,
            new Namesakes(ids -> Map.of()),
            PASS,
            2)
        .run(List.of(path), new Progress() {});
  }

  private static Annotator noModels() {
    throw new AssertionError("the language models were loaded");
  }
}
