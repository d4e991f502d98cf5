package org.dateline.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.elastic.Sharding;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.language.Annotator;
import org.dateline.language.RealAnnotator;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.jspecify.annotations.Nullable;

/**
 * An ingest with a heap of its own: {@code OddIngest URL PREFIX FOLDER}. Prints the report and the
 * articles that took longest.
 */
final class OddIngest {
  /** The node's credentials, in the environment: other users can read a command line. */
  static final String AUTHORIZATION = "DATELINE_TEST_AUTHORIZATION";

  private OddIngest() {}

  public static void main(String[] args) {
    Timed annotator = new Timed(RealAnnotator.get());
    EntityLinker linker = new EntityLinker(new InMemoryAuthority(List.of()));
    try (ElasticArchive archive =
        ElasticArchive.open(
            Cluster.of(URI.create(args[0]), new Credentials(System.getenv(AUTHORIZATION))),
            args[1],
            Sharding.DEFAULT,
            EntityDirectory.EMPTY)) {
      IngestReport report =
          new Ingest(
                  Readers.standard(ReadingOptions.NONE),
                  () -> annotator,
                  () -> linker,
                  archive.articles(),
                  new Namesakes(archive.stored()::descriptions),
                  "test",
                  2)
              .run(List.of(Path.of(args[2])), new Progress() {});
      System.out.println("created " + report.created());
      report.failures().forEach(f -> System.out.println("failed " + f.where() + ": " + f.reason()));
      report.notes().forEach(n -> System.out.println("noted " + n.where() + ": " + n.text()));
      annotator.seconds.entrySet().stream()
          .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
          .limit(10)
          .forEach(e -> System.out.printf(Locale.ROOT, "took %.1f %s%n", e.getValue(), e.getKey()));
    }
  }

  /** Processor time of each article's annotation. */
  private static final class Timed implements Annotator {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Annotator annotator;
    final Map<String, Double> seconds = new ConcurrentHashMap<>();

    Timed(Annotator annotator) {
      this.annotator = annotator;
    }

    @Override
    public Annotations annotate(String title, String text, java.time.@Nullable LocalDate anchor) {
      return annotator.annotate(title, text, anchor);
    }

    @Override
    public Annotations annotate(Article article) {
      long before = threads.getCurrentThreadCpuTime();
      try {
        return annotator.annotate(article);
      } finally {
        double took = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        seconds.put(article.file() + " " + article.id(), took);
      }
    }
  }
}
