package org.dateline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.Decision;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.authority.Authority;
import org.dateline.authority.Entity;
import org.dateline.authority.GivenNames;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.ingest.Relink;
import org.dateline.ingest.RelinkJournal;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.linking.memory.KnownBearers;
import org.dateline.linking.unknown.Namesakes;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.Hit;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people who are one, merged and parted again on a real node: every answer follows. */
final class MergesIT {
  private static final String EMSIG = "Q1";
  private static final String AEMSIG = "archive:person:karl-aemsig";
  private static final String ROSENAU = "archive:person:ida-rosenau";
  private static final List<String> PEOPLE = List.of(EMSIG, AEMSIG, ROSENAU);
  private static final List<String> TYPED = List.of("Emsig", "Aem", "Engineer");

  private static final List<String> TEXTS =
      List.of(
          "Carl Emsig said: “The harbour will be deep enough by then.”",
          "Karl Aemsig said: “The ships of Carl Emsig will come in spring.”",
          "Ida Rosenau and Karl Aemsig, the engineer, left.",
          "Ida Rosenau said: “Ask Karl Aemsig about the other harbour there.”");

  private static final List<String> LATER =
      List.of(
          "Karl Aemsig said: “We have begun to dig at the mole.”",
          "Carl Emsig met Ida Rosenau and Karl Aemsig.");

  private final List<ElasticArchive> archives = new ArrayList<>();
  private final Authority authority = authority("test");
  private final ElasticArchive archive = archive();
  @TempDir Path folder;

  @AfterEach
  void remove() {
    archives.forEach(ElasticArchive::delete);
    archives.forEach(ElasticArchive::close);
  }

  @Test
  void afterAMergeAllAnswersAgree() {
    ingest(archive, TEXTS);
    merge(AEMSIG, EMSIG);

    Views views = views(archive);
    assertThat(views.facets().get("articles PERSON")).isEqualTo(Map.of(EMSIG, 4L, ROSENAU, 2L));
    assertThat(views.facets().get("articles SPEAKER")).isEqualTo(Map.of(EMSIG, 2L, ROSENAU, 1L));
    assertThat(views.facets().get("quotations SPEAKER")).isEqualTo(Map.of(EMSIG, 2L, ROSENAU, 1L));
    assertThat(views.facets().get("quotations ABOUT")).isEqualTo(Map.of(EMSIG, 2L));
    assertThat(views.hits().get("w/1"))
        .containsExactly(new Hit.NamedEntity(EMSIG, "Carl Emsig", EntityType.PERSON, 2));
    assertThat(views.articles().get("w/1"))
        .extracting(Link::entity, Link::name, Link::wikidata)
        .containsOnly(tuple(EMSIG, "Carl Emsig", EMSIG));
    assertThat(views.articles().get("w/1").get(0).reasons().toString())
        .contains("“Karl Aemsig” merged into “Carl Emsig” by anna on ");
    assertThat(views.exportedArticles())
        .allSatisfy(
            article ->
                assertThat(article.links())
                    .isEqualTo(views.articles().get(article.article().id())));
    assertThat(views.exportedQuotes())
        .extracting(quote -> quote.speaker().entity())
        .containsExactlyInAnyOrder(EMSIG, EMSIG, ROSENAU);
    assertThat(views.exportedEntities())
        .extracting(row -> row.entity().id(), row -> row.articles())
        .containsExactly(tuple(EMSIG, 4L), tuple(ROSENAU, 2L));
    assertThat(views.names()).extracting(FoundEntity::id).containsExactly(EMSIG, ROSENAU);
  }

  @Test
  void theFormerIdAndTheFormerNamesLeadToTheOther() {
    ingest(archive, TEXTS);
    merge(AEMSIG, EMSIG);
    Views views = views(archive);
    assertThat(views.articlesNaming().get(AEMSIG))
        .containsExactly("w/0", "w/1", "w/2", "w/3")
        .isEqualTo(views.articlesNaming().get(EMSIG));
    assertThat(views.quotesBy().get(AEMSIG)).hasSize(2).isEqualTo(views.quotesBy().get(EMSIG));

    EntityPage page = views.pages().get(AEMSIG).orElseThrow();
    assertThat(views.pages().get(EMSIG)).contains(page);
    assertThat(page.entity().id()).isEqualTo(EMSIG);
    assertThat(page.entity().aliases()).containsExactly("Emsig the Elder", "Karl Aemsig");
    assertThat(page.articles()).isEqualTo(4);
    assertThat(page.mentions()).isEqualTo(5);
    assertThat(page.quotesBy()).isEqualTo(2);
    assertThat(page.quotesAbout()).isEqualTo(2);
    assertThat(page.surfaces())
        .extracting(EntityPage.Surface::surface)
        .containsExactly("Karl Aemsig", "Carl Emsig");

    FoundEntity typed = views.typed().get("Aem").get(0);
    assertThat(typed.id()).isEqualTo(EMSIG);
    assertThat(typed.matched()).isEqualTo("Karl Aemsig");
    assertThat(typed.articles()).isEqualTo(4);
    assertThat(views.typed().get("Aem")).hasSize(1);
    assertThat(views.typed().get("Emsig")).hasSize(1);
  }

  @Test
  void undoneItIsAsIfItHadNeverBeenWithWhatWasIngestedBetweenToo() {
    ingest(archive, TEXTS);
    Decision merge = merge(AEMSIG, EMSIG);
    ingest(archive, LATER);
    assertThat(Views.articlesNaming(archive, EMSIG)).hasSize(6);
    assertThat(Views.articlesNaming(archive, AEMSIG)).hasSize(6);

    Decision undone = curator().undo(merge.id(), "anna", "two men after all");
    assertThat(articles().apply(undone)).isEqualTo(5);
    ElasticArchive never = archive();
    ingest(never, TEXTS);
    ingest(never, LATER);
    assertThat(views(archive)).isEqualTo(views(never));
  }

  @Test
  void onlyArticlesThatNameTheMergedEntityAreWritten() {
    ingest(archive, TEXTS);
    Decision merge = curator().merge(AEMSIG, EMSIG, "anna", "one man");
    assertThat(articles().apply(merge)).isEqualTo(3);
    assertThat(articles().apply(merge)).isZero();
  }

  @Test
  void anIngestAndAServerThatRanBeforeSeeIt() {
    String prefix = TestNode.prefix();
    ElasticArchive ingesting = archive(prefix);
    ElasticArchive curating = archive(prefix);
    ElasticArchive serving = archive(prefix);
    ingest(ingesting, TEXTS);
    views(serving);
    Decision merge = curator(curating).merge(AEMSIG, EMSIG, "anna", "one man");
    articles(curating).apply(merge);
    ingest(ingesting, LATER);
    serving.articles().refresh(); // asks for the state of the archive anew
    assertThat(views(serving)).isEqualTo(views(curating));
    assertThat(Views.articlesNaming(serving, AEMSIG)).hasSize(6);
  }

  @Test
  void aChainLeadsToItsEndAndIsPartedLinkByLink() {
    ingest(archive, TEXTS);
    merge(AEMSIG, EMSIG);
    Views first = views(archive);
    Decision second = merge(EMSIG, ROSENAU);
    assertThat(views(archive).facets().get("articles PERSON")).isEqualTo(Map.of(ROSENAU, 4L));
    assertThat(views(archive).pages().get(AEMSIG).orElseThrow().entity().aliases())
        .contains("Carl Emsig", "Karl Aemsig");
    articles().apply(curator().undo(second.id(), "anna", "no"));
    assertThat(views(archive)).isEqualTo(first);
  }

  @Test
  void whatWasCutOffIsFinishedByTheSameDecisionAgainAndByApplyingAll() {
    ingest(archive, TEXTS);
    Decision merge = curator().merge(AEMSIG, EMSIG, "anna", "one man");
    cutOff(merge);
    assertThat(Views.articlesNaming(archive, EMSIG)).hasSize(2);
    assertThatThrownBy(() -> curator().merge(AEMSIG, EMSIG, "anna", "one man"))
        .isInstanceOfSatisfying(
            Curator.Already.class, e -> assertThat(articles().apply(e.decision())).isEqualTo(2));
    Views merged = views(archive);
    assertThat(merged.articlesNaming().get(EMSIG)).hasSize(4);

    Decision undone = curator().undo(merge.id(), "anna", "two men");
    cutOff(undone);
    assertThat(articles().applyAll()).isEqualTo(2);
    ElasticArchive never = archive();
    ingest(never, TEXTS);
    assertThat(views(archive)).isEqualTo(views(never));

    cutOff(curator().undo(undone.id(), "anna", "one man"));
    assertThat(articles().applyAll()).isEqualTo(2);
    assertThat(views(archive).facets()).isEqualTo(merged.facets());
  }

  @Test
  void relinkingKeepsAMergeAndUndoingItKeepsWhatWasRelinked() {
    ingest(archive, TEXTS);
    Decision merge = merge(AEMSIG, EMSIG);
    Views merged = views(archive);
    relink("other");
    Views relinked = views(archive);
    assertThat(relinked.facets()).isEqualTo(merged.facets());
    assertThat(relinked.articlesNaming()).isEqualTo(merged.articlesNaming());

    articles().apply(curator().undo(merge.id(), "anna", "two men"));
    assertThat(Views.articlesNaming(archive, AEMSIG)).containsExactly("w/1", "w/2", "w/3");
    relink("another");
    assertThat(Views.articlesNaming(archive, AEMSIG)).containsExactly("w/1", "w/2", "w/3");
  }

  @Test
  void anEntityThatNoArticleNamesYetCanBeMergedInto() {
    ingest(archive, TEXTS.subList(2, 3));
    merge(AEMSIG, EMSIG);
    EntityPage page = archive.entitySearch().page(AEMSIG).orElseThrow();
    assertThat(page.entity().id()).isEqualTo(EMSIG);
    assertThat(page.articles()).isEqualTo(1);
  }

  /** As if the machine had stopped after the first article was written. */
  private void cutOff(Decision decision) {
    ArticleStore failing = new StopsAfterOne(archive.articles());
    assertThatThrownBy(
            () ->
                new MergedArticles(archive.decisions(), archive.stored(), failing).apply(decision))
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

  private Decision merge(String from, String into) {
    Decision merge = curator().merge(from, into, "anna", "one man");
    articles().apply(merge);
    return merge;
  }

  private Curator curator() {
    return curator(archive);
  }

  private Curator curator(ElasticArchive in) {
    return new Curator(
        in.decisions(),
        id -> authority.entity(id).or(() -> in.entitySearch().page(id).map(EntityPage::entity)),
        Clock.systemUTC());
  }

  private MergedArticles articles() {
    return articles(archive);
  }

  private static MergedArticles articles(ElasticArchive in) {
    return new MergedArticles(in.decisions(), in.stored(), in.articles());
  }

  private void relink(String version) {
    new Relink(
            archive.stored(),
            archive.articles(),
            linker(archive, authority(version)),
            new Namesakes(archive.stored()::descriptions),
            new RelinkJournal(folder.resolve("relink.journal")),
            folder.resolve("bearers.tsv"),
            2)
        .run(soFar -> {});
  }

  private static Views views(ElasticArchive in) {
    return Views.of(in, PEOPLE, TYPED);
  }

  private ElasticArchive archive() {
    return archive(TestNode.prefix());
  }

  private ElasticArchive archive(String prefix) {
    ElasticArchive opened =
        ElasticArchive.open(TestNode.url(), Credentials.NONE, prefix, 0, authority::entity);
    archives.add(opened);
    return opened;
  }

  private static Authority authority(String version) {
    Entity emsig =
        new Entity(
            EMSIG,
            EntityType.PERSON,
            "Carl Emsig",
            List.of("Emsig the Elder"),
            "engineer",
            "Carl Emsig",
            EMSIG,
            null,
            null,
            List.of(),
            List.of("curated"));
    return new InMemoryAuthority(List.of(emsig), Map.of(), new GivenNames(List.of()), version);
  }

  private static Linker linker(ElasticArchive archive, Authority authority) {
    return new EntityLinker(
        authority, KnownBearers.NONE, new DecidedNames(archive.decisions().all()));
  }

  private void ingest(ElasticArchive to, List<String> texts) {
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
    Article article =
        new Article(id, "", text, null, "Quarm Wire", null, null, null, null, null, List.of());
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
      quotes.add(new Quote(Part.TEXT, span, List.of(span), Quote.Kind.DIRECT, null, speaker));
    }
    Annotations annotations = new Annotations(mentions, quotes, List.of(), "en", "test");
    return new AnnotatedArticle(
        article, annotations, linker.link(article, annotations), linker.version());
  }
}
