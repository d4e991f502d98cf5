package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.account.Accounts;
import org.dateline.archive.AuthorityDirectory;
import org.dateline.archive.backup.BackupWriter;
import org.dateline.archive.backup.Restore;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.embedded.EmbeddedElasticsearch;
import org.dateline.archive.embedded.LastingNode;
import org.dateline.authority.Authority;
import org.dateline.authority.CachingAuthority;
import org.dateline.authority.Entity;
import org.dateline.authority.home.AuthorityHome;
import org.dateline.curation.Curator;
import org.dateline.curation.DecidedNames;
import org.dateline.curation.DecisionEffects;
import org.dateline.curation.Desk;
import org.dateline.curation.review.Reviews;
import org.dateline.ingest.ArticleAnnotator;
import org.dateline.ingest.BearersFile;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.Intake;
import org.dateline.ingest.Reannotate;
import org.dateline.ingest.Relink;
import org.dateline.ingest.RelinkJournal;
import org.dateline.language.Annotator;
import org.dateline.language.Tagger;
import org.dateline.language.annotation.TextAnnotator;
import org.dateline.language.corenlp.CoreNlpTagger;
import org.dateline.language.corenlp.Models;
import org.dateline.language.corenlp.SuTimeTagger;
import org.dateline.language.dates.DateFinder;
import org.dateline.language.dates.PlainDates;
import org.dateline.language.names.NameFinder;
import org.dateline.language.quote.QuoteFinder;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.linking.decision.NameDecisions;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.server.Backend;
import org.dateline.server.Server;
import org.dateline.server.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The one place where the parts are put together. What is slow to make, above all the language
 * models, is made when it is first needed.
 */
final class Wiring {
  private static final String INDEX_PREFIX = "dateline";
  private static final int SHARDS_OF_MAPPING = 0;

  private final Installation installation;
  private final Terminal terminal;
  private final Lazy<Tagger> tagger = new Lazy<>(this::makeTagger);
  private final Lazy<Annotator> annotator = new Lazy<>(() -> makeAnnotator(false));
  // old wire copy quotes with doubled apostrophes; see docs/decisions/0501
  private final Lazy<Annotator> archiveAnnotator = new Lazy<>(() -> makeAnnotator(true));
  private final Lazy<Authority> authority = new Lazy<>(() -> makeAuthority(null));
  private final Lazy<Linker> linker = new Lazy<>(() -> new EntityLinker(authority.get()));
  private final Map<Path, Lazy<Authority>> authorities = new ConcurrentHashMap<>();
  private final Map<Path, Lazy<Linker>> linkers = new ConcurrentHashMap<>();

  Wiring(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  Installation installation() {
    return installation;
  }

  Supplier<Tagger> tagger() {
    return tagger;
  }

  Supplier<Annotator> annotator() {
    return annotator;
  }

  /** The one that archives are filled with: it knows the doubled apostrophes of old wire copy. */
  Supplier<Annotator> archiveAnnotator() {
    return archiveAnnotator;
  }

  Supplier<Authority> authority() {
    return authority;
  }

  Supplier<Linker> linker() {
    return linker;
  }

  /**
   * The archive on the cluster that the options name, else on the node of the data folder; upgraded
   * where an earlier Dateline stored it.
   *
   * @throws org.dateline.archive.ArchiveUnreachableException if Elasticsearch does not answer
   */
  OpenArchive open(ArchiveOptions options, Path data) {
    OpenArchive open = openAsStored(options, data);
    try {
      upgrading(open, data).run();
      finishCutOff(open, data);
      return open;
    } catch (RuntimeException e) {
      open.close();
      throw e;
    }
  }

  /** The same archive in the form in which it is stored. */
  OpenArchive openAsStored(ArchiveOptions options, Path data) {
    OpenArchive open = openForRestore(options, data);
    try {
      Restore.refuseUnfinished(open.archive().documents());
      return open;
    } catch (RuntimeException e) {
      open.close();
      throw e;
    }
  }

  /** The same archive, which may be half restored. */
  OpenArchive openForRestore(ArchiveOptions options, Path data) {
    return open(options, data, INDEX_PREFIX);
  }

  /** Finishes decisions that were cut off while they were applied. */
  void finishCutOff(OpenArchive open, Path data) {
    if (!open.archive().pending().cutOff().isEmpty()) {
      terminal.progress().println("Finishing decisions that were cut off ...");
      desk(open.archive(), data).finishCutOff();
    }
  }

  BackupSchedule backups(ElasticArchive archive, Path data, Path to, int keep) {
    Clock clock = Clock.systemUTC();
    return new BackupSchedule(
        new BackupWriter(installation.version(), clock),
        archive.documents(),
        data,
        to,
        keep,
        clock,
        terminal.progress());
  }

  Upgrading upgrading(OpenArchive open, Path data) {
    return new Upgrading(open.archive().upgrade(), data, terminal.progress());
  }

  /** An archive of its own beside that one: its indices' names begin with {@code prefix}. */
  OpenArchive open(ArchiveOptions options, Path data, String prefix) {
    Cluster cluster = options.cluster();
    if (cluster != null) {
      return new OpenArchive(open(cluster, data, prefix), null);
    }
    LastingNode node =
        new LastingNode(
            new EmbeddedElasticsearch(
                data,
                installation.elasticsearch(),
                installation.build(),
                terminal.progress()::println),
            terminal.progress()::println);
    try {
      return new OpenArchive(
          open(Cluster.of(node.address(), new Credentials(node.authorization())), data, prefix),
          node);
    } catch (RuntimeException e) {
      node.close();
      throw e;
    }
  }

  /** A measurement on an archive. */
  interface Measure {
    void on(ElasticArchive archive) throws IOException;
  }

  /** Gives a measure an archive of its own beside that one, and removes it afterwards. */
  void measure(ArchiveOptions options, Measure measure) throws IOException {
    try (OpenArchive open = open(options, options.data(), "dateline-evaluation")) {
      try {
        measure.on(open.archive());
      } finally {
        open.archive().delete();
      }
    }
  }

  private ElasticArchive open(Cluster cluster, Path data, String prefix) {
    return ElasticArchive.open(
        cluster, prefix, SHARDS_OF_MAPPING, new AuthorityDirectory(authorityFor(data)));
  }

  Ingest ingest(ElasticArchive archive, Path data, int threads) {
    return ingest(archive, data, threads, ReadingOptions.NONE);
  }

  Ingest ingest(ElasticArchive archive, Path data, int threads, ReadingOptions options) {
    return new Ingest(
        Readers.standard(options),
        archiveAnnotator,
        new Lazy<>(() -> linker(archive, data)),
        archive.articles(),
        new Namesakes(archive.stored()::descriptions),
        pass(),
        threads);
  }

  /** The language pass with its versions; loads no models. */
  static String pass() {
    return TextAnnotator.version(CoreNlpTagger.MODELS);
  }

  Relink relink(ElasticArchive archive, Path data, int threads) {
    return new Relink(
        archive.stored(),
        archive.articles(),
        linker(archive, data),
        new Namesakes(archive.stored()::descriptions),
        new RelinkJournal(data.resolve("relink.journal")),
        BearersFile.in(data),
        threads);
  }

  Reannotate reannotate(ElasticArchive archive, Path data, int threads) {
    Linker linker = linker(archive, data);
    Annotator annotating = archiveAnnotator.get();
    return new Reannotate(
        archive.stored(),
        archive.articles(),
        new ArticleAnnotator(annotating, linker),
        new Namesakes(archive.stored()::descriptions),
        new RelinkJournal(data.resolve("reannotate.journal")),
        installation.version() + " " + tagger.get().models(),
        threads);
  }

  /** What takes articles in beside the archive of a data folder. */
  IntakeWiring intake(Path data) {
    return new IntakeWiring(data, installation, terminal);
  }

  Server server(OpenArchive open, ServerOptions options, Path data, Intake intake) {
    ElasticArchive archive = open.archive();
    Backend backend =
        new Backend(
            archive.articleSearch(),
            archive.quoteSearch(),
            archive.entitySearch(),
            archive.overview(),
            archive.suggester(),
            archive.similar(),
            archive.export(),
            archive.articles(),
            accounts(archive),
            archive.accounts().answers(),
            desk(archive, data),
            new Reviews(archive.decisions(), archive.stored()),
            new NamesInAuthority(authorityFor(data)),
            intake);
    return new Server(
        backend,
        new Settings(
            options.host(),
            options.port(),
            options.web(),
            installation.version(),
            licences(),
            options.isClosed()),
        options.rateLimit());
  }

  static Accounts accounts(ElasticArchive archive) {
    return Accounts.in(archive.accounts(), Clock.systemUTC());
  }

  private static List<Settings.Licence> licences() {
    Settings.Licence corenlp =
        new Settings.Licence(
            "Stanford CoreNLP and its models",
            "GPL-3.0-or-later",
            "https://stanfordnlp.github.io/CoreNLP/");
    return Stream.concat(
            Stream.of(corenlp),
            AuthorityHome.attributions().stream()
                .map(a -> new Settings.Licence(a.words(), a.licence(), a.url())))
        .toList();
  }

  /**
   * @param data the archive whose imports count too, null for none
   */
  Supplier<Linker> linkerFor(@Nullable Path data) {
    return data == null ? linker : linkers.computeIfAbsent(data, this::lazyLinker);
  }

  private Tagger makeTagger() {
    terminal.progress().println("Loading the language models ...");
    return new CoreNlpTagger(models());
  }

  private Annotator makeAnnotator(boolean doubledApostrophes) {
    return new TextAnnotator(
        tagger.get(),
        new NameFinder(),
        new QuoteFinder(doubledApostrophes),
        new DateFinder(new PlainDates(new SuTimeTagger())));
  }

  /** CoreNLP's models, beside the authority. */
  Models models() {
    Path converted = AuthorityHome.defaultCache().resolveSibling("models");
    return new Models(converted, terminal.progress()::println);
  }

  /** Where the compiled authority and the imports are. */
  AuthorityHome authorityHome() {
    return new AuthorityHome(
        installation.distributions(),
        AuthorityHome.defaultCache(),
        AuthorityHome.defaultImports(),
        terminal.progress()::println);
  }

  private Authority makeAuthority(@Nullable Path data) {
    try {
      return new CachingAuthority(authorityHome().open(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Begins to load what articles are annotated and linked with, while the archive is opened.
   *
   * @param data the archive whose imports count too, null for none
   */
  void loadEarly(@Nullable Path data) {
    archiveAnnotator.early();
    (data == null ? authority : authorityFor(data)).early();
  }

  /** What is known from outside, with what was imported into a data folder. */
  private Lazy<Authority> authorityFor(Path data) {
    return authorities.computeIfAbsent(data, folder -> new Lazy<>(() -> makeAuthority(folder)));
  }

  private Lazy<Linker> lazyLinker(Path data) {
    return new Lazy<>(() -> linker(data, NameDecisions.NONE));
  }

  /** With what the archive's archivists decided up to now. */
  private Linker linker(ElasticArchive archive, Path data) {
    return linker(data, new DecidedNames(archive.decisions().all()));
  }

  Linker linker(Path data, NameDecisions verdicts) {
    return new EntityLinker(
        authorityFor(data).get(), BearersFile.read(BearersFile.in(data)), verdicts);
  }

  DecisionEffects effects(ElasticArchive archive, Path data) {
    return new DecisionEffects(
        archive.decisions(),
        archive.stored(),
        archive.articles(),
        new ArchiveRelinker(this, archive, data));
  }

  Desk desk(ElasticArchive archive, Path data) {
    return new Desk(
        archive.decisions(), curator(archive, data), effects(archive, data), archive.pending());
  }

  /** The one that an id leads to that was given up. */
  private static Optional<Entity> lead(ElasticArchive archive, String id) {
    return archive
        .entitySearch()
        .page(id)
        .flatMap(page -> archive.stored().entity(page.entity().id()));
  }

  Curator curator(ElasticArchive archive, Path data) {
    return new Curator(
        archive.decisions(),
        id ->
            authorityFor(data)
                .get()
                .entity(id)
                .or(() -> archive.stored().entity(id))
                .or(() -> lead(archive, id)),
        archive.stored()::asMade,
        Clock.systemUTC());
  }
}
