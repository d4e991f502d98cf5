package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.elastic.Sharding;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.Progress;
import org.dateline.language.Annotator;
import org.dateline.language.RealAnnotator;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that were annotated elsewhere, beside the same articles annotated by the ingest. */
final class AnnotatedIngestIT {
  private static final Path SAMPLE = Path.of("src/main/resources/sample/articles.jsonl");
  private final Linker linker = new EntityLinker(new InMemoryAuthority(List.of()));
  @TempDir Path folder;

  @Test
  void rowsThatWereAnnotatedElsewhereAreStoredAsThoseThatAreAnnotatedHere() throws Exception {
    Path rows = annotated();

    Map<String, String> here = stored(SAMPLE, RealAnnotator::get);
    Map<String, String> elsewhere = stored(rows, AnnotatedIngestIT::noModels);

    assertThat(elsewhere.keySet()).isEqualTo(here.keySet()).hasSizeGreaterThan(100);
    here.forEach((id, document) -> assertThat(elsewhere.get(id)).as(id).isEqualTo(document));
  }

  private static Annotator noModels() {
    throw new AssertionError("the language models were loaded");
  }

  /** Packed with zstd. */
  private Path annotated() throws IOException, InterruptedException {
    Path file = folder.resolve("sample.annotated.jsonl.zst");
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    RowAnnotator annotator = new RowAnnotator(RealAnnotator::get, () -> linker, false);
    try (OutputStream packed = new ZstdOutputStream(Files.newOutputStream(file));
        PrintStream out = new PrintStream(packed, false, StandardCharsets.UTF_8)) {
      RowsInOrder.RowCounts count =
          new AnnotatedRows(
                  Readers.standard(ReadingOptions.NONE),
                  annotator,
                  new PrintStream(errors, true, "UTF-8"),
                  2)
              .run(List.of(SAMPLE), out);
      assertThat(count.failed()).isZero();
    }
    assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
    return file;
  }

  private Map<String, String> stored(Path file, Supplier<Annotator> annotator) {
    try (ElasticArchive archive =
        ElasticArchive.open(
            Cluster.of(TestNode.url(), TestNode.credentials()),
            TestNode.prefix(),
            Sharding.DEFAULT,
            EntityDirectory.EMPTY)) {
      IngestReport report =
          new Ingest(
                  Readers.standard(ReadingOptions.NONE),
                  annotator,
                  () -> linker,
                  archive.articles(),
                  new Namesakes(archive.stored()::descriptions),
                  LanguageWiring.pass(),
                  1)
              .run(List.of(file), new Progress() {});
      assertThat(report.failures()).isEmpty();
      assertThat(report.notes()).isEmpty();
      Map<String, String> stored = StoredState.of(archive);
      archive.delete();
      return stored;
    }
  }
}
