package org.dateline.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.bench.BareSearch;
import org.dateline.evaluate.GoldRows;
import org.dateline.evaluate.GoldRows.GoldRow;
import org.dateline.evaluate.load.LoadBench;
import org.dateline.evaluate.load.LoadCast;
import org.dateline.evaluate.load.LoadFill;
import org.dateline.evaluate.load.LoadSample;
import org.dateline.evaluate.load.LoadSearch;
import org.dateline.ingest.ArticleAnnotator;
import org.dateline.server.Server;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Search and export over a large archive, beside the bare Elasticsearch. */
@Command(
    name = "bench",
    description = {
      "Measure searches and exports over many articles, and the bare requests to "
          + "Elasticsearch beside them.",
      "A row is {\"text\", \"title\", \"date\"}. Rows are annotated, then stored many times under"
          + " other ids and days, in indices of their own, which are removed afterwards."
    })
final class BenchCommand implements Callable<Integer> {
  private static final String PREFIX = "dateline-bench";

  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final NewArchiveOptions archive = new NewArchiveOptions();
  @Mixin private final ServerOptions server = new ServerOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "JSON Lines of articles; not for --upgrade.")
  private @Nullable Path file;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "Number of articles in the archive (default: 20000).")
  private int articles = 20_000;

  @Option(
      names = "--distinct",
      paramLabel = "N",
      description = "Number of rows that are annotated (default: 1000).")
  private int distinct = 1_000;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often the 40 searches are made (default: 10).")
  private int rounds = 10;

  @Option(
      names = "--keep",
      description = "Keep the indices afterwards, and use those kept by an earlier run.")
  private boolean keep;

  @Option(
      names = "--relink",
      description = {
        "Measure relinking instead: link the names anew with the imports of the data folder. With --keep, a run that was interrupted continues where it stopped."
      })
  private boolean relink;

  @Option(
      names = "--backup",
      description =
          "Instead, measure a backup, its restore, and a restore that is interrupted and "
              + "continued. Answers to random questions and exports are compared.")
  private boolean backup;

  @Option(
      names = "--cut-offs",
      paramLabel = "N",
      description = "How often that restore is interrupted, at random documents (default: 1).")
  private int cutOffs = 1;

  @Option(
      names = "--upgrade",
      description =
          "Instead, measure the upgrade of an archive that bench --keep of an earlier Dateline "
              + "stored, while it is searched. Takes no FILE.")
  private boolean upgrade;

  @Option(
      names = "--decisions",
      description =
          "Instead, measure decisions of all kinds, on a person in ten articles and on one in a "
              + "fifth of all, while 8 clients search.")
  private boolean decisions;

  @Option(
      names = "--questions",
      paramLabel = "N",
      description = "Number of random questions whose answers are compared (default: 500).")
  private int questions = 500;

  BenchCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (Math.min(Math.min(articles, distinct), Math.min(rounds, questions)) < 1 || cutOffs < 0) {
      throw new UsageException(
          "--articles, --distinct, --rounds and --questions must be 1 or more, --cut-offs 0 or more.");
    }
    BenchMeasures measures = new BenchMeasures(wiring, terminal, archive, server, questions);
    try (OpenArchive open = wiring.open(archive, archive.data(), PREFIX)) {
      if (upgrade) {
        measures.upgrade(open);
      } else {
        measure(open, measures);
      }
      if (!keep) {
        open.archive().delete();
      }
    }
    return 0;
  }

  private void measure(OpenArchive open, BenchMeasures measures) throws IOException {
    if (relink) {
      fill(open);
      relink(open);
    } else if (backup) {
      fill(open);
      measures.backup(open, PREFIX + "-restored", cutOffs);
    } else if (decisions) {
      fill(open);
      measures.decisions(open);
    } else {
      fill(open);
      search(open, sample());
    }
  }

  private void search(OpenArchive open, LoadSample sample) throws IOException {
    List<LoadSearch> searches = sample.searches(40);
    BareSearch bare = new BareSearch(address(open), credentials(open).header(), PREFIX);
    try (Server running =
        wiring
            .server(open, server, archive.data(), wiring.intake(archive.data()).sent(() -> {}))
            .start()) {
      LoadBench bench = new LoadBench(running.url(), bare, searches, terminal.out());
      bench.run(rounds);
      bench.export("articles");
      bench.export("quotes");
      bench.export("entities");
    }
  }

  private void relink(OpenArchive open) {
    int threads = Runtime.getRuntime().availableProcessors();
    RelinkProgress progress = new RelinkProgress(terminal.progress());
    terminal
        .out()
        .println(
            RelinkProgress.summary(
                wiring.relink(open.archive(), archive.data(), threads).run(progress::show)));
  }

  private URI address(OpenArchive open) {
    Cluster cluster = archive.cluster();
    return cluster == null ? open.node().address() : cluster.urls().get(0);
  }

  private Credentials credentials(OpenArchive open) {
    return open.node() == null
        ? archive.credentials()
        : new Credentials(open.node().authorization());
  }

  private void fill(OpenArchive open) throws IOException {
    if (open.archive().totals().count().articles() < articles) {
      LoadFill fill =
          new LoadFill(
              open.archive().articles(),
              Runtime.getRuntime().availableProcessors(),
              stored -> terminal.progress().println(stored + " articles stored"));
      terminal.out().printf("stored %,.0f articles a second%n", fill.fill(sample(), articles));
    }
    if (decisions && open.archive().articles().find(LoadCast.ONE_OF_FEW).isEmpty()) {
      open.archive().articles().put(LoadCast.few(rows().get(0), annotator()::annotate));
      open.archive().articles().refresh();
    }
    var totals = open.archive().totals().count();
    terminal
        .out()
        .printf(
            "%,d articles, %,d quotations, %,d names%n",
            totals.articles(), totals.quotes(), totals.names());
  }

  private LoadSample sample() throws IOException {
    List<GoldRow> rows = rows();
    terminal.progress().println("Annotating " + rows.size() + " articles");
    return new LoadSample(LoadCast.in(rows), annotator()::annotate);
  }

  private ArticleAnnotator annotator() {
    return new ArticleAnnotator(wiring.annotator().get(), wiring.linker().get());
  }

  private List<GoldRow> rows() throws IOException {
    if (file == null) {
      throw new UsageException("Name a FILE of articles.");
    }
    List<GoldRow> all = GoldRows.read(file);
    return all.subList(0, Math.min(distinct, all.size()));
  }
}
