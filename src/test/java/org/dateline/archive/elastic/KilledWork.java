package org.dateline.archive.elastic;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.backup.BackupReader;
import org.dateline.archive.backup.BackupWriter;
import org.dateline.archive.backup.Restore;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.embedded.EmbeddedElasticsearch;
import org.dateline.archive.embedded.EmbeddedNode;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Quote;
import org.dateline.authority.Authority;
import org.dateline.authority.Entity;
import org.dateline.authority.GivenNames;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.authority.imported.ImportStore;
import org.dateline.authority.reader.Importer;
import org.dateline.curation.Curator;
import org.dateline.curation.DecisionEffects;
import org.dateline.curation.DecisionRefused;
import org.dateline.curation.Desk;
import org.dateline.curation.Proposal;
import org.dateline.ingest.Relink;
import org.dateline.ingest.RelinkJournal;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.linking.nil.Namesakes;
import org.dateline.testing.BuildFolder;
import org.dateline.testing.NoRelinking;

/** Work on an archive in a process of its own, which a test kills. Run again, it goes on. */
final class KilledWork {
  static final int ARTICLES = Integer.getInteger("dateline.articles", 120);
  static final String LEE = "Q1";
  static final String EK = "Q2";
  private static final int BATCH = 10;
  private static final int IMPORTED = 5_000;

  /** A kind of work. */
  enum Task {
    INGEST,
    DECISION,
    RELINK,
    IMPORT,
    BACKUP,
    RESTORE,
    UPGRADE
  }

  private final Path folder;
  private final int round;

  /**
   * Names the work of one round.
   *
   * @param folder of files beside the archive
   * @param round of which every work is another
   */
  KilledWork(Path folder, int round) {
    this.folder = folder;
    this.round = round;
  }

  /** Arguments: data folder, prefix of the indices, kind, folder, round. */
  public static void main(String[] arguments) throws IOException {
    KilledWork work = new KilledWork(Path.of(arguments[3]), Integer.parseInt(arguments[4]));
    try (EmbeddedNode node = elasticsearch(Path.of(arguments[0])).open();
        ElasticArchive archive =
            work.open(node.address(), new Credentials(node.authorization()), arguments[1])) {
      System.out.println("at work"); // it may be killed from now on
      work.run(Task.valueOf(arguments[2]), archive);
    }
  }

  static EmbeddedElasticsearch elasticsearch(Path data) throws IOException {
    return new EmbeddedElasticsearch(
        data, BuildFolder.distribution(), BuildFolder.target(), message -> {});
  }

  ElasticArchive open(URI node, Credentials credentials, String prefix) {
    return ElasticArchive.open(
        Cluster.of(node, credentials), prefix, Sharding.DEFAULT, authority()::entity);
  }

  /** Bo Ek is known in every other round. */
  Authority authority() {
    List<Entity> known = new ArrayList<>();
    known.add(new Entity(LEE, EntityType.PERSON, "Ann Lee"));
    if (isKnown()) {
      known.add(new Entity(EK, EntityType.PERSON, "Bo Ek"));
    }
    String version = isKnown() ? "two" : "one";
    return new InMemoryAuthority(known, Map.of(), new GivenNames(List.of()), version);
  }

  boolean isKnown() {
    return round / Task.values().length % 2 == 1;
  }

  String name() {
    return "Ann Lee the " + round + "th";
  }

  List<AnnotatedArticle> articles() {
    Linker linker = new EntityLinker(authority());
    return IntStream.range(0, ARTICLES).mapToObj(i -> article(linker, i)).toList();
  }

  private AnnotatedArticle article(Linker linker, int number) {
    AnnotatedArticle made =
        Samples.article("round-" + round + "-" + number)
            .title("Round " + round)
            .published("2022-01-12")
            .person("Ann Lee")
            .text(" met ")
            .person("Bo Ek")
            .quote(" “at the mole number " + number + "”", Quote.Kind.DIRECT, true)
            .build();
    return new AnnotatedArticle(
        made.article(),
        made.annotations(),
        linker.link(made.article(), made.annotations()),
        linker.version());
  }

  Path backup() {
    return folder.resolve("backup-" + round + ".zip");
  }

  Path source() {
    return folder.resolve("source-" + round + ".zip");
  }

  ImportStore imports() {
    return new ImportStore(folder.resolve("imports"));
  }

  private void run(Task kind, ElasticArchive archive) throws IOException {
    switch (kind) {
      case INGEST -> ingest(archive.articles());
      case DECISION -> decide(archive);
      case RELINK -> relink(archive);
      case IMPORT -> importPeople();
      case BACKUP -> backUp(archive, backup());
      case RESTORE -> restore(archive);
      case UPGRADE -> {
        archive.upgrade().run((done, all) -> {});
        archive.upgrade().removeEarlier();
      }
    }
  }

  void ingest(ArticleStore store) {
    List<AnnotatedArticle> articles = articles();
    for (int i = 0; i < ARTICLES; i += BATCH) {
      store.put(articles.subList(i, i + BATCH));
    }
    store.refresh();
  }

  private void decide(ElasticArchive archive) {
    Desk desk =
        new Desk(
            archive.decisions(),
            new Curator(
                archive.decisions(),
                id -> authority().entity(id),
                id -> Optional.empty(),
                Clock.systemUTC()),
            new DecisionEffects(
                archive.decisions(), archive.stored(), archive.articles(), new NoRelinking()),
            archive.pending());
    desk.finishCutOff();
    try {
      Proposal rename = Proposal.of(DecisionKind.RENAME).entity(LEE).name(name());
      desk.take(List.of(new Desk.ProposedChange(rename, "a trial")), "anna", Desk.ANY_VERSION);
    } catch (DecisionRefused e) {
      System.err.println(e.getMessage()); // it was kept before the process was killed
    }
  }

  private void relink(ElasticArchive archive) {
    new Relink(
            archive.stored(),
            archive.articles(),
            new EntityLinker(authority()),
            new Namesakes(archive.stored()::descriptions),
            new RelinkJournal(folder.resolve("relink.journal")),
            folder.resolve("bearers.tsv"),
            2,
            UnaryOperator.identity())
        .run(soFar -> {});
  }

  private void importPeople() throws IOException {
    StringBuilder people = new StringBuilder("id,name,type,wikidata,description\n");
    for (int i = 0; i < IMPORTED; i++) {
      people.append("r%d-%d,Ole Olsen %d,person,,Round %d%n".formatted(round, i, i, round));
    }
    Path file = Files.writeString(folder.resolve("people.csv"), people);
    new Importer(imports(), Clock.systemUTC()).add(file);
  }

  void backUp(ElasticArchive archive, Path file) throws IOException {
    if (!Files.exists(file)) {
      new BackupWriter("test", Clock.systemUTC())
          .write(archive.documents(), folder.resolve("none"), file, null, n -> {});
    }
  }

  private void restore(ElasticArchive archive) throws IOException {
    try (BackupReader source = new BackupReader(source())) {
      new Restore(archive.documents(), folder.resolve("to-" + round)).run(List.of(source), n -> {});
    }
  }
}
