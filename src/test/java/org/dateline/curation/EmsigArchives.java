package org.dateline.curation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.elastic.Sharding;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.authority.Authority;
import org.dateline.authority.Entity;
import org.dateline.authority.GivenNames;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.curation.Relinker.RelinkOutcome;
import org.dateline.ingest.Relink;
import org.dateline.ingest.RelinkJournal;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.linking.archive.KnownBearers;
import org.dateline.linking.nil.Namesakes;
import org.dateline.testing.EntityBuilder;
import org.dateline.testing.NoRelinking;
import org.dateline.testing.Quotes;
import org.dateline.testing.TestNode;

/**
 * Archives on a real node that tell of two men who may be one: Carl Emsig, whom the authority
 * knows, and Karl Aemsig, whom it does not.
 */
final class EmsigArchives {
  private static final Relinker NO_NAMES = new NoRelinking();
  static final String EMSIG = "Q1";
  static final String AEMSIG = "archive:person:karl-aemsig";
  static final String ROSENAU = "archive:person:ida-rosenau";
  private static final List<String> PEOPLE = List.of(EMSIG, AEMSIG, ROSENAU);
  private static final List<String> TYPED = List.of("Emsig", "Aem", "Engineer");

  static final List<String> TEXTS =
      List.of(
          "Carl Emsig said: “The harbour will be deep enough by then.”",
          "Karl Aemsig said: “The ships of Carl Emsig will come in spring.”",
          "Ida Rosenau and Karl Aemsig, the engineer, left.",
          "Ida Rosenau said: “Ask Karl Aemsig about the other harbour there.”");

  static final List<String> LATER =
      List.of(
          "Karl Aemsig said: “We have begun to dig at the mole.”",
          "Carl Emsig met Ida Rosenau and Karl Aemsig.");

  private final List<ElasticArchive> archives = new ArrayList<>();
  private final Authority authority = authority("test");
  private final Path folder;

  /**
   * Names the folder of archives that are made later.
   *
   * @param folder for what relinking keeps
   */
  EmsigArchives(Path folder) {
    this.folder = folder;
  }

  void remove() {
    archives.forEach(ElasticArchive::delete);
    archives.forEach(ElasticArchive::close);
  }

  /** As if the machine had stopped after the first article was written. */
  static void cutOff(ElasticArchive archive, Decision decision) {
    ArticleStore failing = new StopsAfterOne(archive.articles());
    assertThatThrownBy(
            () ->
                new DecisionEffects(archive.decisions(), archive.stored(), failing, NO_NAMES)
                    .apply(List.of(decision)))
        .hasMessage("cut off");
    archive.articles().refresh();
  }

  private record StopsAfterOne(ArticleStore store) implements ArticleStore {
    @Override
    public List<Stored> put(Collection<AnnotatedArticle> articles) {
      store.put(List.of(articles.iterator().next()));
      throw new IllegalStateException("cut off");
    }

    @Override
    public Optional<AnnotatedArticle> find(String id) {
      return store.find(id);
    }

    @Override
    public Set<String> known(Collection<ContentHash> articles) {
      return store.known(articles);
    }

    @Override
    public void refresh() {
      store.refresh();
    }
  }

  Curator curator(ElasticArchive in) {
    return new Curator(
        in.decisions(),
        id -> authority.entity(id).or(() -> in.stored().entity(id)),
        in.stored()::asMade,
        Clock.systemUTC());
  }

  /** Of decisions that no name depends on. */
  static DecisionEffects articles(ElasticArchive in) {
    return new DecisionEffects(in.decisions(), in.stored(), in.articles(), NO_NAMES);
  }

  /** Applies a decision that is logged already, as a process that marks nothing. */
  static RelinkOutcome apply(ElasticArchive in, Decision decision) {
    in.articles().refresh();
    RelinkOutcome outcome = articles(in).apply(List.of(decision));
    in.articles().refresh();
    return outcome;
  }

  Desk desk(ElasticArchive in) {
    return desk(in, in.articles());
  }

  /** A desk that writes by this store. */
  Desk desk(ElasticArchive in, ArticleStore store) {
    return new Desk(
        in.decisions(),
        curator(in),
        new DecisionEffects(in.decisions(), in.stored(), store, new Relinking(in, store)),
        in.pending());
  }

  /** A desk whose writing stops after one article. */
  Desk failingDesk(ElasticArchive in) {
    return new Desk(
        in.decisions(),
        curator(in),
        new DecisionEffects(
            in.decisions(), in.stored(), new StopsAfterOne(in.articles()), NO_NAMES),
        in.pending());
  }

  private final class Relinking implements Relinker {
    private final ElasticArchive archive;
    private final ArticleStore store;

    Relinking(ElasticArchive archive, ArticleStore store) {
      this.archive = archive;
      this.store = store;
    }

    @Override
    public RelinkOutcome relink(Set<String> forms) {
      return new RelinkOutcome(relinking(archive, store, "test").runOn(forms).changed(), List.of());
    }

    @Override
    public Trial trial(List<Decision> log) {
      Linker linker = new EntityLinker(authority, KnownBearers.NONE, new LoggedNameDecisions(log));
      return before ->
          new Namesakes(archive.stored()::descriptions)
              .anew(before, before.withLinks(linker.link(before.article(), before.annotations())));
    }
  }

  void relink(ElasticArchive archive, String version) {
    relinking(archive, archive.articles(), version).run(soFar -> {});
  }

  private Relink relinking(ElasticArchive archive, ArticleStore store, String version) {
    return new Relink(
        archive.stored(),
        store,
        linker(archive, authority(version)),
        new Namesakes(archive.stored()::descriptions),
        new RelinkJournal(folder.resolve("relink.journal")),
        folder.resolve("bearers.tsv"),
        2,
        UnaryOperator.identity());
  }

  static Views views(ElasticArchive in) {
    return Views.of(in, PEOPLE, TYPED);
  }

  ElasticArchive archive() {
    return archive(TestNode.prefix());
  }

  ElasticArchive archive(String prefix) {
    return archive(prefix, 0);
  }

  ElasticArchive archiveOf(int shards) {
    return archive(TestNode.prefix(), shards);
  }

  private ElasticArchive archive(String prefix, int shards) {
    ElasticArchive opened =
        ElasticArchive.open(
            Cluster.of(TestNode.url(), TestNode.credentials()),
            prefix,
            Sharding.ofShards(shards),
            authority::entity);
    archives.add(opened);
    return opened;
  }

  private static Authority authority(String version) {
    Entity emsig =
        EntityBuilder.person(EMSIG, "Carl Emsig")
            .aliases("Emsig the Elder")
            .description("engineer")
            .wikipedia("Carl Emsig")
            .wikidata(EMSIG)
            .sources("curated")
            .build();
    return new InMemoryAuthority(List.of(emsig), Map.of(), new GivenNames(List.of()), version);
  }

  private static Linker linker(ElasticArchive archive, Authority authority) {
    return new EntityLinker(
        authority, KnownBearers.NONE, new LoggedNameDecisions(archive.decisions().all()));
  }

  void ingest(ElasticArchive to, List<String> texts) {
    Linker linker = linker(to, authority);
    Namesakes namesakes = new Namesakes(to.stored()::descriptions);
    int first = (int) to.stored().count();
    for (int i = 0; i < texts.size(); i++) {
      AnnotatedArticle article = article("w/" + (first + i), texts.get(i), linker);
      to.articles().put(namesakes.apart(List.of(article)));
    }
    to.articles().refresh();
  }

  private static AnnotatedArticle article(String id, String text, Linker linker) {
    Article article = Article.of(id, "", text, null).withSource("Quarm Wire");
    List<Mention> mentions = new ArrayList<>();
    for (String name : List.of("Carl Emsig", "Karl Aemsig", "Ida Rosenau")) {
      int start = text.indexOf(name);
      if (start >= 0) {
        Span span = new Span(start, start + name.length());
        mentions.add(new Mention(Part.TEXT, span, name, EntityType.PERSON));
      }
    }
    mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
    List<Quote> quotes = new ArrayList<>();
    if (text.contains("“")) {
      Span span = new Span(text.indexOf('“'), text.indexOf('”') + 1);
      Mention first = mentions.get(0);
      Quote.Speaker speaker = new Quote.Speaker(first.span(), first.surface(), 0, "test", 0.9);
      quotes.add(Quotes.direct(span, speaker));
    }
    Annotations annotations = new Annotations(mentions, quotes, List.of(), "en", "test");
    return new AnnotatedArticle(
        article, annotations, linker.link(article, annotations), linker.version());
  }
}
