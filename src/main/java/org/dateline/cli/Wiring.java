package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.dateline.account.Accounts;
import org.dateline.archive.AuthorityDirectory;
import org.dateline.archive.backup.BackupWriter;
import org.dateline.archive.backup.Restore;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.elastic.Sharding;
import org.dateline.archive.embedded.EmbeddedElasticsearch;
import org.dateline.archive.embedded.LastingNode;
import org.dateline.authority.Authority;
import org.dateline.authority.home.AuthorityHome;
import org.dateline.curation.Desk;
import org.dateline.curation.LoggedNameDecisions;
import org.dateline.ingest.ArticleAnnotator;
import org.dateline.ingest.BearersFile;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.Intake;
import org.dateline.ingest.Reannotate;
import org.dateline.ingest.Relink;
import org.dateline.ingest.RelinkJournal;
import org.dateline.ingest.SubjectNames;
import org.dateline.language.Annotator;
import org.dateline.language.Tagger;
import org.dateline.language.corenlp.Models;
import org.dateline.linking.Linker;
import org.dateline.linking.archive.NameDecisions;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.server.Server;
import org.jspecify.annotations.Nullable;

/**
 * The one place where the parts are put together. What is slow to make, above all the language
 * models, is made when it is first needed.
 */
final class Wiring {
  private static final String INDEX_PREFIX = "dateline";

  private final Installation installation;
  private final Terminal terminal;
  private final LanguageWiring language;
  private final AuthorityWiring authorities;

  Wiring(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
    this.language = new LanguageWiring(terminal);
    this.authorities = new AuthorityWiring(installation, terminal);
  }

  Installation installation() {
    return installation;
  }

  Supplier<Tagger> tagger() {
    return language.tagger();
  }

  Supplier<Annotator> annotator() {
    return language.annotator();
  }

  /** The one that archives are filled with: it knows the doubled apostrophes of old wire copy. */
  Supplier<Annotator> archiveAnnotator() {
    return language.archiveAnnotator();
  }

  Supplier<Authority> authority() {
    return authorities.authority();
  }

  Supplier<Linker> linker() {
    return authorities.linker();
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

  /** Opens an archive in the form in which it is stored. */
  OpenArchive openAsStored(ArchiveOptions options, Path data) {
    OpenArchive open = openUnchecked(options, data);
    try {
      Restore.refuseUnfinished(open.archive().documents());
      return open;
    } catch (RuntimeException e) {
      open.close();
      throw e;
    }
  }

  /** Opens an archive as it is: it may be half restored, and is not upgraded. */
  OpenArchive openUnchecked(ArchiveOptions options, Path data) {
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
    Sharding sharding = options.sharding();
    Cluster cluster = options.cluster();
    if (cluster != null) {
      return new OpenArchive(open(cluster, data, prefix, sharding), null);
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
      Cluster embedded = Cluster.of(node.address(), new Credentials(node.authorization()));
      return new OpenArchive(open(embedded, data, prefix, sharding), node);
    } catch (RuntimeException e) {
      node.close();
      throw e;
    }
  }

  interface ArchiveMeasurement {
    void on(ElasticArchive archive) throws IOException;
  }

  /** Gives a measure an archive of its own beside that one, and removes it afterwards. */
  void measure(ArchiveOptions options, ArchiveMeasurement measure) throws IOException {
    try (OpenArchive open = open(options, options.data(), "dateline-evaluation")) {
      try {
        measure.on(open.archive());
      } finally {
        open.archive().delete();
      }
    }
  }

  private ElasticArchive open(Cluster cluster, Path data, String prefix, Sharding sharding) {
    ElasticArchive archive =
        ElasticArchive.open(
            cluster, prefix, sharding, new AuthorityDirectory(authorities.of(data)));
    if (sharding.shards() == 0 || sharding.shards() == archive.shards()) {
      return archive;
    }
    int stored = archive.shards();
    archive.close();
    throw new UsageException(
        "The articles of this archive have %d shards, and keep them; --shards is for an archive that is created. Back it up, and restore it into another with --shards %d."
            .formatted(stored, sharding.shards()));
  }

  Ingest ingest(ElasticArchive archive, Path data, int threads) {
    return ingest(archive, data, threads, ReadingOptions.NONE);
  }

  Ingest ingest(ElasticArchive archive, Path data, int threads, ReadingOptions options) {
    return new Ingest(
        Readers.standard(options, subjects(data)),
        language.archiveAnnotator(),
        new Lazy<>(() -> linker(archive, data)),
        archive.articles(),
        new Namesakes(archive.stored()::descriptions),
        LanguageWiring.pass(),
        threads);
  }

  Relink relink(ElasticArchive archive, Path data, int threads) {
    return new Relink(
        archive.stored(),
        archive.articles(),
        linker(archive, data),
        new Namesakes(archive.stored()::descriptions),
        new RelinkJournal(data.resolve("relink.journal")),
        BearersFile.in(data),
        threads,
        subjects(data));
  }

  private SubjectNames subjects(Path data) {
    return new SubjectNames(new AuthorityDirectory(authorities.of(data))::find);
  }

  Reannotate reannotate(ElasticArchive archive, Path data, int threads) {
    Linker linker = linker(archive, data);
    Annotator annotating = language.archiveAnnotator().get();
    return new Reannotate(
        archive.stored(),
        archive.articles(),
        new ArticleAnnotator(annotating, linker),
        new Namesakes(archive.stored()::descriptions),
        new RelinkJournal(data.resolve("reannotate.journal")),
        installation.version() + " " + language.tagger().get().models(),
        threads);
  }

  /** The wiring of the intake of articles beside the archive of a data folder. */
  IntakeWiring intake(Path data) {
    return new IntakeWiring(data, installation, terminal);
  }

  Server server(OpenArchive open, ServerOptions options, Path data, Intake intake) {
    ElasticArchive archive = open.archive();
    return new ServerWiring(installation, options)
        .server(archive, desk(archive, data), new NamesInAuthority(authorities.of(data)), intake);
  }

  static Accounts accounts(ElasticArchive archive) {
    return Accounts.in(archive.accounts(), Clock.systemUTC());
  }

  /** The models of the language pass. */
  Models models() {
    return language.models();
  }

  AuthorityHome authorityHome() {
    return authorities.home();
  }

  /** The linker for an archive, whose imports count too; for null, one without imports. */
  Supplier<Linker> linkerFor(@Nullable Path data) {
    return authorities.linkerFor(data);
  }

  /**
   * Begins to load what articles are annotated and linked with, while the archive is opened.
   *
   * @param data the archive whose imports count too, null for none
   */
  void loadEarly(@Nullable Path data) {
    language.loadEarly();
    authorities.loadEarly(data);
  }

  /** A linker with what the archive's archivists decided up to now. */
  private Linker linker(ElasticArchive archive, Path data) {
    return linker(data, new LoggedNameDecisions(archive.decisions().all()));
  }

  Linker linker(Path data, NameDecisions decisions) {
    return authorities.linker(data, decisions);
  }

  Desk desk(ElasticArchive archive, Path data) {
    return curation(archive, data).desk();
  }

  private CurationWiring curation(ElasticArchive archive, Path data) {
    return new CurationWiring(
        archive, authorities.of(data), new ArchiveRelinker(this, archive, data));
  }
}
